package app.entente.pack;

import app.entente.values.ThemeId;
import java.util.List;

/**
 * A theme: items that belong together in a talk. Its importance is asked once; its items stand in the order of the
 * file.
 */
public record Theme(ThemeId id, List<Item> items) {

    public Theme {
        items = List.copyOf(items);
        for (var item : items) {
            if (!item.theme().equals(id)) {
                throw new IllegalArgumentException("Item %s does not belong to theme %s".formatted(item.id(), id));
            }
        }
    }
}
