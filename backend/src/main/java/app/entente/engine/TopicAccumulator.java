package app.entente.engine;

import app.entente.finding.Finding;
import app.entente.values.Aspect;
import java.util.Arrays;
import java.util.List;

/** Collects the findings of one topic, sorted by severity as they are added: they are few. */
final class TopicAccumulator {

    private static final int FEW = 4;

    private ScoredFinding[] findings = new ScoredFinding[FEW];
    private int size;

    void add(ScoredFinding finding) {
        if (size == findings.length) {
            findings = Arrays.copyOf(findings, 2 * size);
        }
        var place = size++;
        while (place > 0 && finding.isBefore(findings[place - 1])) {
            findings[place] = findings[place - 1];
            place--;
        }
        findings[place] = finding;
    }

    RankedFacet facet(RatedTheme ratedTheme, Aspect aspect) {
        var found = new Finding[size];
        var severities = new double[size];
        var lifted = false;
        for (int i = 0; i < size; i++) {
            found[i] = findings[i].finding();
            severities[i] = findings[i].severity();
            lifted |= findings[i].lifted();
        }
        return new RankedFacet(aspect, List.of(found), TopicPriority.of(severities, ratedTheme.importance(), lifted));
    }
}
