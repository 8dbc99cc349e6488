package app.entente.questionnaire;

import app.entente.yaml.YamlNode;
import app.entente.yaml.YamlSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What one may ask oneself in the browser only, as the seed files have it; both forms are checked by reading. */
record ReflectionFiles(Map<String, List<String>> indicators, Map<String, Map<String, YamlNode>> words) {

    private static final String HOME = "seeds/reflections/";
    private static final String LIST = "reflections.yaml";
    private static final PathMatchingResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver();

    static ReflectionFiles read() {
        var indicators = new LinkedHashMap<String, List<String>>();
        seed(RESOURCES.getResource(HOME + LIST), "reflections")
                .get("reflections")
                .list()
                .forEach(it -> indicators.put(it.get("id").text(), texts(it.get("indicators"))));
        var words = new LinkedHashMap<String, Map<String, YamlNode>>();
        languages()
                .forEach(it -> words.put(
                        language(it), seed(it, "texts").get("reflections").entries()));
        return new ReflectionFiles(indicators, words);
    }

    Map<String, YamlNode> english() {
        return Objects.requireNonNull(words.get("en"));
    }

    /** All that is read of one reflection, in the order in which it is read. */
    static List<String> texts(Map<String, YamlNode> reflection) {
        return List.of(text(reflection, "title"), text(reflection, "question"), said(reflection));
    }

    private static String said(Map<String, YamlNode> reflection) {
        return text(reflection, "words") + " " + text(reflection, "help");
    }

    private static String text(Map<String, YamlNode> reflection, String part) {
        return Objects.requireNonNull(reflection.get(part)).text();
    }

    private static List<String> texts(YamlNode list) {
        return list.list().stream().map(YamlNode::text).toList();
    }

    private static List<Resource> languages() {
        try {
            return Arrays.stream(RESOURCES.getResources("classpath:" + HOME + "*.yaml"))
                    .filter(it -> !LIST.equals(it.getFilename()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String language(Resource file) {
        return Objects.requireNonNull(file.getFilename()).replace(".yaml", "");
    }

    private static YamlNode seed(Resource file, String form) {
        return new YamlSchema(content(RESOURCES.getResource(HOME + form + ".schema.json")))
                .check(HOME + file.getFilename(), content(file));
    }

    private static String content(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
