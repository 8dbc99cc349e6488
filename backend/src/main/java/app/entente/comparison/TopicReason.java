package app.entente.comparison;

import app.entente.engine.Certainty;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import java.util.List;
import java.util.Optional;

/**
 * The reason for a topic's rank, as data for one plain sentence: the item with the highest severity, the importance of
 * the theme to each, where one believed the other to think alike, what was never said aloud, and how much was asked.
 */
public record TopicReason(
        ItemComparison mostSevere,
        Optional<Importance> mine,
        Optional<Importance> partners,
        List<ItemId> hidden,
        List<ItemId> unspoken,
        Certainty certainty) {

    public TopicReason {
        hidden = List.copyOf(hidden);
        unspoken = List.copyOf(unspoken);
    }
}
