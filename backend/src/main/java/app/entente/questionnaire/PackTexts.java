package app.entente.questionnaire;

import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.util.Map;

/** The texts of a pack in one language. */
public record PackTexts(String name, String about, Map<ThemeId, String> themes, Map<ItemId, ItemText> items) {

    public PackTexts {
        themes = Map.copyOf(themes);
        items = Map.copyOf(items);
    }
}
