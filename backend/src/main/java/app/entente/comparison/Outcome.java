package app.entente.comparison;

import app.entente.engine.Boundary;
import app.entente.engine.Evaluation;
import app.entente.engine.Finding;
import app.entente.engine.Gap;
import app.entente.engine.SupportBalance;
import app.entente.engine.WorkSplit;
import java.util.Optional;

/** What two answers to one item make together; the first of a pair is the one who looks. */
public sealed interface Outcome {

    static Outcome of(Finding finding) {
        return switch (finding) {
            case Finding.Expected it -> new Distance(it.gap(), it.unspoken());
            case Finding.Chosen it -> new Options(it.same(), it.unspoken());
            case Finding.Limited it -> new Limits(it.outcome());
            case Finding.Supported it -> new Flow(it.balance());
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
    record Distance(Gap gap, boolean unspoken) implements Outcome {}

    /** Options without an order: chosen alike or differently, never far apart. */
    record Options(boolean same, boolean unspoken) implements Outcome {}

    record Limits(Boundary boundary) implements Outcome {}

    record Flow(SupportBalance balance) implements Outcome {

        @Override
        public boolean sharedWish() {
            return balance.sharedWish();
        }
    }

    /** One job, and who does it by each one's account. */
    record Division(WorkSplit split) implements Outcome {}

    /** Both said yes. */
    record BothWish() implements Outcome {

        @Override
        public boolean sharedWish() {
            return true;
        }
    }

    /** Two views of a statement; without an evaluation where neither end is the goal. */
    record Views(Gap gap, Optional<Evaluation> evaluation) implements Outcome {}
}
