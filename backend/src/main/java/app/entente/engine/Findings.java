package app.entente.engine;

import java.util.List;

/** All that the engine says about a pair: every item, the strengths among them, and the topics in their order. */
public record Findings(List<Finding> all, List<StrengthFinding> strengths, List<RankedTopic> topics) {

    public Findings {
        all = List.copyOf(all);
        strengths = List.copyOf(strengths);
        topics = List.copyOf(topics);
    }
}
