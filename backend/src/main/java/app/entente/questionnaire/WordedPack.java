package app.entente.questionnaire;

import java.util.LinkedHashMap;
import java.util.Map;

/** A pack that brings its own words, in one language or several, the first of them for everybody else. */
public record WordedPack(Pack pack, Map<String, PackWords> words) {

    public WordedPack {
        words = new LinkedHashMap<>(words);
    }

    PackWords in(String language) {
        return words.getOrDefault(language, words.values().iterator().next());
    }
}
