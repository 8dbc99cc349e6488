package app.entente.engine;

/** A finding with all that its place depends on, asked once. */
record ScoredFinding(Finding finding, String id, String theme, Aspect aspect, double severity, boolean lifted) {

    static ScoredFinding of(Finding finding) {
        var item = finding.item();
        var lifted = finding.hiddenDifference() || finding.unspoken();
        return new ScoredFinding(finding, item.id(), item.theme(), finding.aspect(), finding.severity(), lifted);
    }

    /** The heavier comes first; of two that weigh the same the id decides, never the order in which they came. */
    boolean isBefore(ScoredFinding other) {
        return severity > other.severity || (severity == other.severity && id.compareTo(other.id) < 0);
    }
}
