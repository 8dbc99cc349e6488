package app.entente.customquestionnaire;

import app.entente.questionnaire.ItemReadings;
import app.entente.questionnaire.ItemText;
import app.entente.yaml.YamlNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the texts of one item in every language of its questionnaire. */
record ItemTranslations(PackLanguages tongues) {

    Map<String, ItemText> of(YamlNode yamlNode) {
        var text = tongues.words(yamlNode.get("text"));
        var help = tongues.words(yamlNode.get("help"));
        var prompt = tongues.words(yamlNode.get("prompt"));
        var readings = yamlNode.find("readings").map(this::each).orElse(Map.of());
        var options = yamlNode.find("options").map(this::each).orElse(Map.of());
        var words = new HashMap<String, ItemText>();
        for (var language : tongues.languages()) {
            words.put(
                    language,
                    new ItemText(
                            text.getOrDefault(language, ""),
                            help.getOrDefault(language, ""),
                            prompt.getOrDefault(language, ""),
                            readings(in(language, readings)),
                            in(language, options)));
        }
        return words;
    }

    private Map<String, Map<String, String>> each(YamlNode yamlNode) {
        var each = new LinkedHashMap<String, Map<String, String>>();
        yamlNode.entries().forEach((key, words) -> each.put(key, tongues.words(words)));
        return each;
    }

    private static Map<String, String> in(String language, Map<String, Map<String, String>> each) {
        var words = new LinkedHashMap<String, String>();
        each.forEach((key, all) -> words.put(key, all.getOrDefault(language, "")));
        return words;
    }

    private static Optional<ItemReadings> readings(Map<String, String> words) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new ItemReadings(words.getOrDefault("more", ""), words.getOrDefault("less", "")));
    }
}
