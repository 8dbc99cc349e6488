package app.entente.reflection;

import app.entente.yaml.BundledYaml;
import app.entente.yaml.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The reflections in the order of their page, in every language, read once at the start. */
@Component
public class Reflections {

    private static final String HOME = "reflections";
    private static final String ORDER = "reflections";

    private final Map<String, List<Reflection>> reflections = new HashMap<>();

    Reflections(BundledYaml seeds) {
        var order = seeds.read(HOME, HOME + "/reflections.schema.json", ORDER::equals)
                .get(ORDER);
        var ids = Objects.requireNonNull(order).get("reflections").list().stream()
                .map(it -> it.get("id").text())
                .toList();
        seeds.read(HOME, HOME + "/texts.schema.json", it -> !it.equals(ORDER))
                .forEach((language, words) -> reflections.put(language, each(ids, words.get("reflections"))));
    }

    /** Returns the reflections in this language, or in English where it has none. */
    public List<Reflection> forLocale(Locale locale) {
        var english = Objects.requireNonNull(reflections.get(Locale.ENGLISH.getLanguage()));
        return reflections.getOrDefault(locale.getLanguage(), english);
    }

    private static List<Reflection> each(List<String> ids, YamlNode words) {
        return ids.stream().map(it -> reflection(it, words.get(it))).toList();
    }

    private static Reflection reflection(String id, YamlNode words) {
        return new Reflection(
                id,
                words.get("title").text(),
                words.get("question").text(),
                words.get("words").text(),
                words.get("help").text());
    }
}
