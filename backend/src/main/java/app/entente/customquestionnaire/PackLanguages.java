package app.entente.customquestionnaire;

import app.entente.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The languages of a questionnaire, in the order of the file. With one of them words stand as they are, with several
 * each place has words for all: {@code {en: Money, fr: L'argent}}.
 */
record PackLanguages(List<String> languages, FaultCollector faults) {

    PackLanguages {
        languages = List.copyOf(languages);
    }

    /** By language. What is missing is noted, and empty here. */
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
