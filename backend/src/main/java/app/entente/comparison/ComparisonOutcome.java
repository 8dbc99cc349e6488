package app.entente.comparison;

import app.entente.engine.BoundaryOutcome;
import app.entente.engine.Finding;
import app.entente.engine.Gap;
import app.entente.engine.StatementEvaluation;
import app.entente.engine.SupportBalance;
import java.util.Optional;

/** The outcome of two answers to one item; the first of a pair is the person who looks. */
public sealed interface ComparisonOutcome {

    static ComparisonOutcome of(Finding finding) {
        return switch (finding) {
            case Finding.Expected it -> new Distance(it.gap(), it.unspoken());
            case Finding.Chosen it -> new Options(it.same(), it.unspoken());
            case Finding.Limited it -> new Limits(it.outcome());
            case Finding.Supported it -> new SupportFlow(it.balance());
            case Finding.Stated it -> new Views(it.gap(), it.evaluation());
        };
    }

    /**
     * The distance of two answers on a line between two poles; unspoken where they lie apart and one never said so
     * aloud.
     */
    record Distance(Gap gap, boolean unspoken) implements ComparisonOutcome {}

    /** Two chosen options, which have no order: alike or different, never far apart. */
    record Options(boolean same, boolean unspoken) implements ComparisonOutcome {}

    record Limits(BoundaryOutcome boundary) implements ComparisonOutcome {}

    record SupportFlow(SupportBalance balance) implements ComparisonOutcome {}

    /** Two answers to a statement; without an evaluation where neither end is the goal. */
    record Views(Gap gap, Optional<StatementEvaluation> evaluation) implements ComparisonOutcome {}
}
