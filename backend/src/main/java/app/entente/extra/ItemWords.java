package app.entente.extra;

import app.entente.questionnaire.ItemText;
import app.entente.questionnaire.Readings;
import app.entente.seed.Seed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The words of one item in every language of its questionnaire. */
record ItemWords(Tongues tongues) {

    Map<String, ItemText> of(Seed seed) {
        var text = tongues.words(seed.at("text"));
        var help = tongues.words(seed.at("help"));
        var prompt = tongues.words(seed.at("prompt"));
        var readings = seed.find("readings").map(this::each).orElse(Map.of());
        var options = seed.find("options").map(this::each).orElse(Map.of());
        var words = new HashMap<String, ItemText>();
        for (var language : tongues.languages()) {
            words.put(
                    language,
                    new ItemText(
                            text.getOrDefault(language, ""),
                            Optional.empty(),
                            help.getOrDefault(language, ""),
                            prompt.getOrDefault(language, ""),
                            readings(in(language, readings)),
                            in(language, options),
                            Map.of()));
        }
        return words;
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
