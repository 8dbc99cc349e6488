package app.entente.engine;

import java.util.List;

/** All that the engine says about a pair: every item, the strengths among them, and the topics in their order. */
public record Findings(List<Finding> all, List<Shared> strengths, List<Ranked> topics) {

    public Findings {
        all = List.copyOf(all);
        strengths = List.copyOf(strengths);
        topics = List.copyOf(topics);
    }
}
