package app.entente.engine;

import app.entente.values.Aspect;

/** A finding with all that its place depends on, asked once. */
record Weighed(Finding finding, String id, String theme, Aspect aspect, double severity, boolean lifted) {

    static Weighed of(Finding finding) {
        var item = finding.item();
        var lifted = finding.hidden() || finding.unspoken() || finding.sharedWish();
        return new Weighed(finding, item.id(), item.theme(), finding.aspect(), finding.severity(), lifted);
    }

    /** The heavier comes first; of two that weigh the same the id decides, never the order in which they came. */
    boolean isBefore(Weighed other) {
        return severity > other.severity || (severity == other.severity && id.compareTo(other.id) < 0);
    }
}
