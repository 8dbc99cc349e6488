package app.entente.customquestionnaire;

import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemText;
import java.util.Map;

/** An item, and its texts by language. */
record TranslatedItem(Item item, Map<String, ItemText> words) {

    TranslatedItem {
        words = Map.copyOf(words);
    }
}
