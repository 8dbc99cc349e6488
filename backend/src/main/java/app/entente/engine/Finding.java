package app.entente.engine;

import app.entente.values.Aspect;

import app.entente.engine.Guess.Insight;
import java.util.Optional;

/** What the engine says about one item. */
public sealed interface Finding {

    ShownItem item();

    /** From 0 to 1, by the one rule of its aspect. */
    double severity();

    Aspect aspect();

    /** Whether either believed the other to answer as they did, and it is not so. */
    default boolean hidden() {
        return false;
    }

    /** Whether the two differ and one of them has never said so aloud. */
    default boolean unspoken() {
        return false;
    }

    /** Whether both wish for more of it, or both said yes to it. */
    default boolean sharedWish() {
        return false;
    }

    record Expected(ShownItem.Expectation item, Gap gap, Both<Optional<Insight>> insights) implements Finding {

        @Override
        public double severity() {
            return gap.size();
        }

        @Override
        public Aspect aspect() {
            return Aspect.EXPECTATIONS;
        }

        @Override
        public boolean hidden() {
            return Guessing.reveals(insights, Insight.HIDDEN_DIFFERENCE);
        }

        @Override
        public boolean unspoken() {
            return gap.beyondAQuarter() && neverSaid(item.said());
        }
    }

    /**
     * Options have no distance: the same one is 0, another one is a half, and never far apart. What somebody tells of
     * oneself is no difference at all.
     */
    record Chosen(ShownItem.Choice item, boolean same) implements Finding {

        @Override
        public double severity() {
            return apart() ? 0.5 : 0;
        }

        @Override
        public Aspect aspect() {
            return item.expected() ? Aspect.EXPECTATIONS : Aspect.STATEMENTS;
        }

        @Override
        public boolean unspoken() {
            return apart() && neverSaid(item.said());
        }

        boolean agreed() {
            return same && item.expected() && item.agreement().contains(item.chosen().first());
        }

        private boolean apart() {
            return !same && item.expected();
        }
    }

    record Limited(ShownItem.Limit item, Boundary outcome) implements Finding {

        @Override
        public double severity() {
            return outcome.severity();
        }

        @Override
        public Aspect aspect() {
            return Aspect.BOUNDARIES;
        }
    }

    record Supported(ShownItem.Support item, SupportBalance balance) implements Finding {

        @Override
        public double severity() {
            return balance.severity();
        }

        @Override
        public Aspect aspect() {
            return Aspect.SUPPORT;
        }

        @Override
        public boolean sharedWish() {
            return balance.sharedWish();
        }
    }

    record Divided(ShownItem.Division item, WorkSplit split) implements Finding {

        @Override
        public double severity() {
            return split.severity();
        }

        @Override
        public Aspect aspect() {
            return Aspect.SUPPORT;
        }
    }

    /** A mutual wish is told and never ranked. */
    record Wished(ShownItem.MutualWish item) implements Finding {

        @Override
        public double severity() {
            return 0;
        }

        @Override
        public Aspect aspect() {
            return Aspect.SUPPORT;
        }

        @Override
        public boolean sharedWish() {
            return true;
        }
    }

    /** A statement without a good end has no evaluation: only the gap between the two counts. */
    record Stated(
            ShownItem.Statement item,
            Gap gap,
            double concern,
            Optional<Evaluation> evaluation,
            Both<Optional<Insight>> insights)
            implements Finding {

        boolean is(Evaluation sought) {
            return evaluation.isPresent() && evaluation.orElseThrow() == sought;
        }

        @Override
        public double severity() {
            return Math.max(gap.size(), concern);
        }

        @Override
        public Aspect aspect() {
            return Aspect.STATEMENTS;
        }

        @Override
        public boolean hidden() {
            return Guessing.reveals(insights, Insight.HIDDEN_DIFFERENCE);
        }
    }

    private static boolean neverSaid(Both<Optional<Said>> said) {
        return said.either(it -> it.isPresent() && it.orElseThrow() == Said.NO);
    }
}
