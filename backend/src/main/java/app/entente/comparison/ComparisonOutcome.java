package app.entente.comparison;

import app.entente.finding.BoundaryOutcome;
import app.entente.finding.Finding;
import app.entente.finding.Gap;
import app.entente.finding.StatementEvaluation;
import app.entente.finding.SupportBalance;
import app.entente.finding.WorkSplit;
import java.util.Optional;

/** The outcome of two answers to one item; the first of a pair is the person who looks. */
public sealed interface ComparisonOutcome {

    static ComparisonOutcome of(Finding finding) {
        return switch (finding) {
            case Finding.Expected it -> new Distance(it.gap(), it.unspoken());
            case Finding.Chosen it -> new Options(it.same(), it.unspoken());
            case Finding.Limited it -> new Limits(it.outcome());
            case Finding.Supported it -> new SupportFlow(it.balance());
            case Finding.Divided it -> new Division(it.split());
            case Finding.Wished _ -> new BothWish();
            case Finding.Stated it -> new Views(it.gap(), it.evaluation());
        };
    }

    /** Whether both wish for more of it, or both said yes to it. */
    default boolean sharedWish() {
        return false;
    }

    /** Two marks on a line between two poles; unspoken where they lie apart and one never said so aloud. */
    record Distance(Gap gap, boolean unspoken) implements ComparisonOutcome {}

    /** Two chosen options, which have no order: alike or different, never far apart. */
    record Options(boolean same, boolean unspoken) implements ComparisonOutcome {}

    record Limits(BoundaryOutcome boundary) implements ComparisonOutcome {}

    record SupportFlow(SupportBalance balance) implements ComparisonOutcome {

        @Override
        public boolean sharedWish() {
            return balance.sharedWish();
        }
    }

    /** One job, and who does it by each one's account. */
    record Division(WorkSplit split) implements ComparisonOutcome {}

    /** Both said yes. */
    record BothWish() implements ComparisonOutcome {

        @Override
        public boolean sharedWish() {
            return true;
        }
    }

    /** Two answers to a statement; without an evaluation where neither end is the goal. */
    record Views(Gap gap, Optional<StatementEvaluation> evaluation) implements ComparisonOutcome {}
}
