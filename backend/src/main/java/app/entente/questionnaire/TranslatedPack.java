package app.entente.questionnaire;

import app.entente.pack.Pack;
import java.util.LinkedHashMap;
import java.util.Map;

/** A pack that brings its own texts, in one language or several; the first language is used for everybody else. */
public record TranslatedPack(Pack pack, Map<String, PackTexts> words) {

    public TranslatedPack {
        words = new LinkedHashMap<>(words);
    }

    PackTexts in(String language) {
        return words.getOrDefault(language, words.values().iterator().next());
    }
}
