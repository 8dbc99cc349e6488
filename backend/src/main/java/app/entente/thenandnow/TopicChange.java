package app.entente.thenandnow;

import app.entente.values.ThemeId;
import java.util.List;
import java.util.Optional;

/**
 * The items of one theme that both showed both times, and the mean of each person's answers from 1 to 5 among them;
 * statements of a personal scale are no part of a mean.
 */
public record TopicChange(
        ThemeId theme, List<ItemChange> items, Optional<MeanChange> mine, Optional<MeanChange> partners) {

    public TopicChange {
        items = List.copyOf(items);
    }
}
