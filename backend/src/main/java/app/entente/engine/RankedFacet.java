package app.entente.engine;

import app.entente.finding.Finding;
import app.entente.values.Aspect;
import java.util.List;

/** One aspect of a topic, with all that its weight rests on; the findings begin with the heaviest. */
public record RankedFacet(Aspect aspect, List<Finding> findings, TopicPriority priority) {

    public RankedFacet {
        findings = List.copyOf(findings);
    }

    /** The finding that weighs most. */
    public Finding heaviest() {
        return findings.getFirst();
    }

    public Certainty certainty() {
        return Certainty.of(findings.size());
    }
}
