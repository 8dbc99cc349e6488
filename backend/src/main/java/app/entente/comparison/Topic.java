package app.entente.comparison;

import app.entente.engine.Aspect;
import app.entente.engine.TopicPriority.Standing;
import app.entente.values.ThemeId;
import java.util.List;

/**
 * A theme under one aspect, with its standing in words and its reason; the items are sorted by severity, the highest
 * first.
 */
public record Topic(ThemeId theme, Aspect aspect, Standing standing, List<ItemComparison> items, TopicReason reason) {

    public Topic {
        items = List.copyOf(items);
    }
}
