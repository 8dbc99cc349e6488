package app.entente.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads the YAML files the application was built with. */
@Component
public class BundledYaml {

    private static final String HOME = "seeds/";
    private static final String ENDING = ".yaml";

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

    /**
     * Returns all files of a folder, by name without the ending; throws {@link InvalidYaml} where one does not match
     * the schema.
     */
    public Map<String, YamlNode> read(String folder, String schema) {
        return read(folder, schema, _ -> true);
    }

    /** Returns those files of the folder whose names are wanted, by name without the ending. */
    public Map<String, YamlNode> read(String folder, String schema, Predicate<String> wanted) {
        var form = schema(schema);
        var seeds = new LinkedHashMap<String, YamlNode>();
        for (var file : find(HOME + folder)) {
            var name = Objects.requireNonNull(file.getFilename()).replace(ENDING, "");
            if (wanted.test(name)) {
                seeds.put(name, form.check(HOME + folder + "/" + name + ENDING, content(file)));
            }
        }
        return seeds;
    }

    /** Returns a bundled schema, for files that are not bundled. */
    public YamlSchema schema(String schema) {
        return new YamlSchema(content(resources.getResource("classpath:" + HOME + schema)));
    }

    private Resource[] find(String folder) {
        try {
            var files = resources.getResources("classpath*:" + folder + "/*" + ENDING);
            Arrays.sort(files, Comparator.comparing(Resource::getDescription));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
