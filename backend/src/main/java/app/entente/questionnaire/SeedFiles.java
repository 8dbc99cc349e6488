package app.entente.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The questionnaires the application was built with, each file by its name without its ending. */
@Component
class SeedFiles {

    private static final String HOME = "seeds/questionnaires/";
    private static final String ENDING = ".yaml";

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

    Map<String, Seed> packs() {
        return read("", "questionnaire.schema.json");
    }

    /** By language. */
    Map<String, Seed> labels() {
        return read("labels/", "labels.schema.json");
    }

    Map<String, Seed> texts(String language) {
        return read(language + "/", "texts.schema.json");
    }

    private Map<String, Seed> read(String folder, String form) {
        var schema = new SeedSchema(content(resources.getResource("classpath:" + HOME + form)));
        var seeds = new LinkedHashMap<String, Seed>();
        for (var file : find(folder)) {
            var name = Objects.requireNonNull(file.getFilename());
            seeds.put(name.replace(ENDING, ""), schema.check(HOME + folder + name, content(file)));
        }
        return seeds;
    }

    private Resource[] find(String folder) {
        try {
            var files = resources.getResources("classpath:" + HOME + folder + "*" + ENDING);
            Arrays.sort(files, (one, other) -> one.getDescription().compareTo(other.getDescription()));
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
