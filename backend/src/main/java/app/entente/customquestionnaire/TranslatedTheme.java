package app.entente.customquestionnaire;

import app.entente.questionnaire.Theme;
import app.entente.values.ThemeId;
import java.util.List;
import java.util.Map;

/** A theme, and its name by language. */
record TranslatedTheme(ThemeId id, Map<String, String> name, List<TranslatedItem> items) {

    TranslatedTheme {
        name = Map.copyOf(name);
        items = List.copyOf(items);
    }

    Theme theme() {
        return new Theme(id, items.stream().map(TranslatedItem::item).toList());
    }
}
