package app.entente.engine;

import java.util.List;

/**
 * The engine's result for a pair: the finding of every item, the strengths among them, and the topics in their order.
 */
public record Findings(List<Finding> all, List<StrengthFinding> strengths, List<RankedTopic> topics) {

    public Findings {
        all = List.copyOf(all);
        strengths = List.copyOf(strengths);
        topics = List.copyOf(topics);
    }
}
