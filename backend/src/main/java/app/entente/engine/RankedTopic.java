package app.entente.engine;

import app.entente.engine.TopicPriority.Standing;
import app.entente.statistics.Dyad;
import app.entente.values.Importance;
import java.util.List;
import java.util.Optional;

/** A theme seen through one aspect, with all that its rank rests on; the findings begin with the heaviest. */
public record RankedTopic(RatedTheme theme, Aspect aspect, List<Finding> findings, TopicPriority priority) {

    public RankedTopic {
        findings = List.copyOf(findings);
    }

    /** The finding that weighs most. */
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
