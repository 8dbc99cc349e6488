package app.entente.extra;

import app.entente.questionnaire.Theme;
import app.entente.questionnaire.ThemeId;
import java.util.List;
import java.util.Map;

/** A theme, and its name by language. */
record WordedTheme(ThemeId id, Map<String, String> name, List<WordedItem> items) {

    WordedTheme {
        name = Map.copyOf(name);
        items = List.copyOf(items);
    }

    Theme theme() {
        return new Theme(id, items.stream().map(WordedItem::item).toList());
    }
}
