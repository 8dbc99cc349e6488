package app.entente.engine;

import app.entente.engine.Priority.Standing;
import java.util.List;
import java.util.Optional;

/** A theme seen through one aspect, with all that its rank rests on; the findings begin with the heaviest. */
public record Ranked(Theme theme, Aspect aspect, List<Finding> findings, Priority priority) {

    public Ranked {
        findings = List.copyOf(findings);
    }

    /** The finding that weighs most. */
    public Finding heaviest() {
        return findings.getFirst();
    }

    public Both<Optional<Importance>> importance() {
        return theme.importance();
    }

    public Standing standing() {
        return priority.standing();
    }

    public Certainty certainty() {
        return Certainty.of(findings.size());
    }
}
