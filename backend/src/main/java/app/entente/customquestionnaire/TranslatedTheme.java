package app.entente.customquestionnaire;

import app.entente.pack.Theme;
import app.entente.values.Aspect;
import app.entente.values.ThemeId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A theme, its name and the titles of its facets by language. */
record TranslatedTheme(
        ThemeId id, Map<String, String> name, Map<Aspect, Map<String, String>> titles, List<TranslatedItem> items) {

    TranslatedTheme {
        name = Map.copyOf(name);
        titles = Map.copyOf(titles);
        items = List.copyOf(items);
    }

    Theme theme() {
        return new Theme(id, items.stream().map(TranslatedItem::item).toList());
    }

    Map<Aspect, String> titlesIn(String language) {
        var given = new EnumMap<Aspect, String>(Aspect.class);
        titles.forEach(
                (aspect, words) -> Optional.ofNullable(words.get(language)).ifPresent(it -> given.put(aspect, it)));
        return given;
    }
}
