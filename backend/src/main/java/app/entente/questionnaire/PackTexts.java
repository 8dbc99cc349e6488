package app.entente.questionnaire;

import app.entente.values.Aspect;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.util.Map;
import java.util.Optional;

/**
 * All words of a pack in one language.
 *
 * @param audience whom it is for, where it is not for everybody
 * @param titles headlines of themes by their facets, where a facet has one of its own
 */
public record PackTexts(
        String name,
        String about,
        Optional<String> audience,
        Map<ThemeId, String> themes,
        Map<ThemeId, Map<Aspect, String>> titles,
        Map<ItemId, ItemText> items) {

    public PackTexts {
        themes = Map.copyOf(themes);
        titles = Map.copyOf(titles);
        items = Map.copyOf(items);
    }
}
