package app.entente.comparison;

import app.entente.values.Aspect;
import java.util.List;

/** One aspect of a topic, with its reason; the items begin with the one that weighs most. */
public record ComparedFacet(Aspect aspect, List<ItemComparison> items, TopicReason reason) {

    public ComparedFacet {
        items = List.copyOf(items);
    }
}
