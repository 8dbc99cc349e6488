package app.entente.engine;

import app.entente.values.Aspect;

import java.util.Arrays;
import java.util.List;

/** The findings of one topic, the heaviest first, kept in that order as they come: they are few. */
final class Gathered {

    private static final int FEW = 4;

    private Weighed[] findings = new Weighed[FEW];
    private int size;

    void add(Weighed finding) {
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

    RankedFacet facet(Theme theme, Aspect aspect) {
        var found = new Finding[size];
        var severities = new double[size];
        var lifted = false;
        for (int i = 0; i < size; i++) {
            found[i] = findings[i].finding();
            severities[i] = findings[i].severity();
            lifted |= findings[i].lifted();
        }
        return new RankedFacet(aspect, List.of(found), Priority.of(severities, theme.importance(), lifted));
    }
}
