package app.entente.questionnaire;

import java.util.LinkedHashMap;
import java.util.Map;

/** A pack that brings its own words, in one language or several, the first of them for everybody else. */
public record TranslatedPack(Pack pack, Map<String, PackTexts> words) {

    public TranslatedPack {
        words = new LinkedHashMap<>(words);
    }

    PackTexts in(String language) {
        return words.getOrDefault(language, words.values().iterator().next());
    }
}
