package app.entente.pack;

import app.entente.values.ThemeId;
import java.util.List;

/**
 * A theme: items that belong together in a talk. Its importance is asked once; its items stand in the order of the
 * file.
 *
 * @param pulse the names of the statements asked two weeks after a talk; none where another pack has them
 */
public record Theme(ThemeId id, List<Item> items, List<String> pulse) {

    public Theme {
        items = List.copyOf(items);
        pulse = List.copyOf(pulse);
        for (var item : items) {
            if (!item.theme().equals(id)) {
                throw new IllegalArgumentException("Item %s does not belong to theme %s".formatted(item.id(), id));
            }
        }
    }

    public Theme(ThemeId id, List<Item> items) {
        this(id, items, List.of());
    }
}
