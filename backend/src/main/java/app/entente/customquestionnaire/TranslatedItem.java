package app.entente.customquestionnaire;

import app.entente.pack.Item;
import app.entente.questionnaire.ItemText;
import java.util.Map;

/** An item, and its words by language. */
public record TranslatedItem(Item item, Map<String, ItemText> words) {

    public TranslatedItem {
        words = Map.copyOf(words);
    }
}
