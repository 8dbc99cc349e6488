package app.entente.questionnaire;

import java.util.Map;

/** All words of a pack in one language. */
public record PackWords(String name, String about, Map<ThemeId, String> themes, Map<ItemId, ItemText> items) {

    public PackWords {
        themes = Map.copyOf(themes);
        items = Map.copyOf(items);
    }
}
