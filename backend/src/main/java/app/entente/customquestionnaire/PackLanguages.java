package app.entente.customquestionnaire;

import app.entente.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The languages of a questionnaire, in the order of the file. With one language a text stands as it is, with several
 * each place has a text for every language: {@code {en: Money, fr: L'argent}}.
 */
public record PackLanguages(List<String> languages, FaultCollector faults) {

    public PackLanguages {
        languages = List.copyOf(languages);
    }

    /** Returns the text by language; a missing one is added to the faults, and empty here. */
    Map<String, String> words(YamlNode yamlNode) {
        var given = yamlNode.isText() ? Map.of(languages.getFirst(), yamlNode.text()) : yamlNode.stringMap();
        var words = new LinkedHashMap<String, String>();
        for (var language : languages) {
            if (!given.containsKey(language)) {
                faults.add(yamlNode.invalid("the words in '%s' are missing".formatted(language)));
            }
            words.put(language, given.getOrDefault(language, ""));
        }
        given.keySet().stream()
                .filter(it -> !languages.contains(it))
                .forEach(it ->
                        faults.add(yamlNode.invalid("'%s' is none of the languages named at the top".formatted(it))));
        return words;
    }
}
