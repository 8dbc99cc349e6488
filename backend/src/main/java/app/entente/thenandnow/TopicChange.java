package app.entente.thenandnow;

import app.entente.values.ThemeId;
import java.util.List;
import java.util.Optional;

/**
 * The items of one theme that both showed both times, and the mean of each person's answers to the expectations among
 * them; answers of other forms have no mean here.
 */
public record TopicChange(
        ThemeId theme, List<ItemChange> items, Optional<MeanChange> mine, Optional<MeanChange> partners) {

    public TopicChange {
        items = List.copyOf(items);
    }
}
