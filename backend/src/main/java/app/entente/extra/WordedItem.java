package app.entente.extra;

import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemText;
import java.util.Map;

/** An item, and its words by language. */
record WordedItem(Item item, Map<String, ItemText> words) {

    WordedItem {
        words = Map.copyOf(words);
    }
}
