package app.entente.engine;

import app.entente.finding.Finding;
import app.entente.values.Aspect;

/** A finding with all that its place depends on, asked once. */
record ScoredFinding(Finding finding, String id, String theme, Aspect aspect, double severity, boolean lifted) {

    static ScoredFinding of(Finding finding) {
        var item = finding.item();
        var lifted = finding.hiddenDifference() || finding.unspoken() || finding.sharedWish();
        return new ScoredFinding(finding, item.id(), item.theme(), finding.aspect(), finding.severity(), lifted);
    }

    /**
     * Returns whether this one comes first: the higher severity does, and of two alike the lower id, never the one
     * added first.
     */
    boolean isBefore(ScoredFinding other) {
        return severity > other.severity || (severity == other.severity && id.compareTo(other.id) < 0);
    }
}
