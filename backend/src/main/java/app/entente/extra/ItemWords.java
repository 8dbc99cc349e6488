package app.entente.extra;

import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemText;
import app.entente.questionnaire.PartnerName;
import app.entente.questionnaire.Readings;
import app.entente.seed.Seed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of one item in every language of its questionnaire. */
record ItemWords(Tongues tongues) {

    Map<String, ItemText> of(Item item, Seed seed) {
        var text = tongues.words(seed.at("text"));
        var joint = joint(text, seed);
        var help = seed.find("help").map(tongues::words).orElse(Map.of());
        var prompt = tongues.words(seed.at("prompt"));
        var readings = seed.find("readings").map(this::each).orElse(Map.of());
        var options = seed.find("options").map(this::each).orElse(Map.of());
        var strengths = strengths(item, seed);
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

    private Map<String, String> joint(Map<String, String> text, Seed seed) {
        var joint = seed.find("joint").map(tongues::words).orElse(Map.of());
        if (text.values().stream().anyMatch(PartnerName::isIn) == joint.isEmpty()) {
            tongues.faults().add(seed.broken("'joint' is needed exactly when the text names the partner"));
        }
        return joint;
    }

    private Map<String, Map<String, String>> strengths(Item item, Seed seed) {
        var strengths = new HashMap<>(seed.find("strengths").map(this::each).orElse(Map.of()));
        for (var pole : List.of(ItemText.ANY, ItemText.HIGH, ItemText.LOW)) {
            seed.find("strength-words" + pole).ifPresent(it -> strengths.put(pole, tongues.words(it)));
        }
        if (!strengths.keySet().equals(item.strengthKeys())) {
            tongues.faults()
                    .add(
                            seed.broken(
                                    "a strength needs a sentence of its own, and a sentence stands only where there can be one"));
        }
        return strengths;
    }

    private Map<String, Map<String, String>> each(Seed seed) {
        var each = new LinkedHashMap<String, Map<String, String>>();
        seed.entries().forEach((key, words) -> each.put(key, tongues.words(words)));
        return each;
    }

    private static Map<String, String> in(String language, Map<String, Map<String, String>> each) {
        var words = new LinkedHashMap<String, String>();
        each.forEach((key, all) -> words.put(key, all.getOrDefault(language, "")));
        return words;
    }

    private static Optional<Readings> readings(Map<String, String> words) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Readings(words.getOrDefault("more", ""), words.getOrDefault("less", "")));
    }
}
