package app.entente.engine;

import app.entente.finding.Finding;
import java.util.List;

/**
 * All that the engine says about a pair.
 *
 * @param all one finding for each item, in the order given
 * @param strengths what the two share, the most important theme first, then in the order of the themes
 * @param wishes what both wish for: more of the same support, or something both said yes to; in the order given
 * @param topics one for each theme that anything was found in besides a mutual wish, by priority
 */
public record Findings(
        List<Finding> all, List<StrengthFinding> strengths, List<Finding> wishes, List<RankedTopic> topics) {

    public Findings {
        all = List.copyOf(all);
        strengths = List.copyOf(strengths);
        wishes = List.copyOf(wishes);
        topics = List.copyOf(topics);
    }
}
