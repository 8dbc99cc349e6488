package app.entente.finding;

import app.entente.finding.GuessAccuracy.Insight;
import app.entente.statistics.Dyad;
import app.entente.values.Aspect;
import app.entente.values.SaidAloud;
import java.util.Optional;

/** The engine's finding about one item. */
public sealed interface Finding {

    ShownItem item();

    /** Returns the severity, from 0 to 1, by the one rule of its aspect. */
    double severity();

    Aspect aspect();

    /** Returns whether either partner believed that the other answered alike while the answers differ. */
    default boolean hiddenDifference() {
        return false;
    }

    /** Returns whether the two differ and one of them has never said so aloud. */
    default boolean unspoken() {
        return false;
    }

    /** Whether both wish for more of it, or both said yes to it. */
    default boolean sharedWish() {
        return false;
    }

    record Expected(ShownItem.Expectation item, Gap gap, Dyad<Optional<Insight>> insights) implements Finding {

        @Override
        public double severity() {
            return gap.size();
        }

        @Override
        public Aspect aspect() {
            return Aspect.EXPECTATIONS;
        }

        @Override
        public boolean hiddenDifference() {
            return GuessEvaluator.reveals(insights, Insight.HIDDEN_DIFFERENCE);
        }

        @Override
        public boolean unspoken() {
            return gap.beyondAQuarter() && neverSaid(item.said());
        }
    }

    /**
     * A finding about a choice. Options have no distance: the same one has severity 0, another one a half, and no two
     * are far apart. A choice that only tells of oneself is no difference at all.
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

        public boolean agreed() {
            return same
                    && item.expected()
                    && item.agreement().contains(item.chosen().first());
        }

        private boolean apart() {
            return !same && item.expected();
        }
    }

    record Limited(ShownItem.Limit item, BoundaryOutcome outcome) implements Finding {

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

    /** A finding about a statement. Without a good end it has no evaluation: only the gap between the two counts. */
    record Stated(
            ShownItem.Statement item,
            Gap gap,
            double concern,
            Optional<StatementEvaluation> evaluation,
            Dyad<Optional<Insight>> insights)
            implements Finding {

        public boolean is(StatementEvaluation sought) {
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
        public boolean hiddenDifference() {
            return GuessEvaluator.reveals(insights, Insight.HIDDEN_DIFFERENCE);
        }
    }

    private static boolean neverSaid(Dyad<Optional<SaidAloud>> said) {
        return said.anyMatch(it -> it.isPresent() && it.orElseThrow() == SaidAloud.NO);
    }
}
