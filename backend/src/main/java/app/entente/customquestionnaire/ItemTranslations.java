package app.entente.customquestionnaire;

import app.entente.pack.Item;
import app.entente.pack.StrengthKeys;
import app.entente.questionnaire.ItemReadings;
import app.entente.questionnaire.ItemText;
import app.entente.questionnaire.PartnerName;
import app.entente.yaml.YamlNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of one item in every language of its questionnaire. */
public record ItemTranslations(PackLanguages tongues) {

    public Map<String, ItemText> of(Item item, YamlNode yamlNode) {
        var text = tongues.words(yamlNode.get("text"));
        var joint = joint(text, yamlNode);
        var help = yamlNode.find("help").map(tongues::words).orElse(Map.of());
        var prompt = tongues.words(yamlNode.get("prompt"));
        var readings = yamlNode.find("readings").map(this::each).orElse(Map.of());
        var options = yamlNode.find("options").map(this::each).orElse(Map.of());
        var strengths = strengths(item, yamlNode);
        var words = new HashMap<String, ItemText>();
        for (var language : tongues.languages()) {
            words.put(
                    language,
                    new ItemText(
                            text.getOrDefault(language, ""),
                            Optional.ofNullable(joint.get(language)),
                            help.getOrDefault(language, ""),
                            prompt.getOrDefault(language, ""),
                            readings(in(language, readings)),
                            in(language, options),
                            in(language, strengths)));
        }
        return words;
    }

    private Map<String, String> joint(Map<String, String> text, YamlNode yamlNode) {
        var joint = yamlNode.find("joint").map(tongues::words).orElse(Map.of());
        if (text.values().stream().anyMatch(PartnerName::isIn) == joint.isEmpty()) {
            tongues.faults().add(yamlNode.invalid("'joint' is needed exactly when the text names the partner"));
        }
        return joint;
    }

    private Map<String, Map<String, String>> strengths(Item item, YamlNode yamlNode) {
        var strengths = new HashMap<>(yamlNode.find("strengths").map(this::each).orElse(Map.of()));
        for (var pole : List.of(StrengthKeys.ANY, StrengthKeys.HIGH, StrengthKeys.LOW)) {
            yamlNode.find("strength-words" + pole).ifPresent(it -> strengths.put(pole, tongues.words(it)));
        }
        if (!strengths.keySet().equals(item.strengthKeys())) {
            tongues.faults()
                    .add(
                            yamlNode.invalid(
                                    "a strength needs a sentence of its own, and a sentence stands only where there can be one"));
        }
        return strengths;
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
