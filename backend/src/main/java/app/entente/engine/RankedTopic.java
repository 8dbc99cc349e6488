package app.entente.engine;

import app.entente.engine.TopicPriority.Standing;
import app.entente.statistics.Dyad;
import app.entente.values.Importance;
import java.util.List;
import java.util.Optional;

/**
 * A theme under one aspect, with everything its rank depends on; its findings are sorted by severity, the highest
 * first.
 */
public record RankedTopic(RatedTheme theme, Aspect aspect, List<Finding> findings, TopicPriority priority) {

    public RankedTopic {
        findings = List.copyOf(findings);
    }

    /** Returns the finding with the highest severity. */
    public Finding mostSevere() {
        return findings.getFirst();
    }

    public Dyad<Optional<Importance>> importance() {
        return theme.importance();
    }

    public Standing standing() {
        return priority.standing();
    }

    public Certainty certainty() {
        return Certainty.of(findings.size());
    }
}
