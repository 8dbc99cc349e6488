package app.entente.questionnaire;

import app.entente.yaml.BundledYaml;
import app.entente.yaml.YamlNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files of the packs that are offered, for what only the files say. */
final class PackFiles {

    /** A theme as one pack has it. */
    record PackTheme(String pack, String name) {}

    private static final QuestionnaireFiles FILES = new QuestionnaireFiles(new BundledYaml());

    private PackFiles() {}

    static Stream<YamlNode> structures() {
        return FILES.packs().stream();
    }

    /** The words of every theme in every pack that has it. */
    static Map<PackTheme, YamlNode> themes(String language) {
        var themes = new LinkedHashMap<PackTheme, YamlNode>();
        for (var pack : FILES.texts(language)) {
            pack.get("themes")
                    .entries()
                    .forEach((name, words) ->
                            themes.put(new PackTheme(pack.get("pack").text(), name), words));
        }
        return themes;
    }

    /** The two statements of each theme that are asked two weeks after a talk, by their names. */
    static Map<String, List<String>> pulses() {
        var pulses = new HashMap<String, List<String>>();
        structures()
                .flatMap(it -> it.get("themes").list().stream())
                .forEach(theme -> theme.find("pulse").ifPresent(it -> {
                    var names = it.list().stream().map(YamlNode::text).toList();
                    if (pulses.put(theme.get("id").text(), names) != null) {
                        throw it.invalid("a theme has its pulse in one pack only");
                    }
                }));
        return pulses;
    }

    static Map<String, String> pulseWords(String language) {
        var words = new LinkedHashMap<String, String>();
        themes(language).values().forEach(theme -> theme.find("pulse").ifPresent(it -> words.putAll(it.stringMap())));
        return words;
    }
}
