package app.entente.statistics;

import java.util.OptionalDouble;

/**
 * Agreement beyond chance between two answer profiles: (observed - expected) / (1 - expected), 1 at best, 0 where it is
 * what chance would bring, below 0 where it is less.
 */
public final class ChanceCorrectedAgreement {

    private final ContingencyTable table;
    private final double pairs;
    private final long[] shuffled;
    /**
     * The sum Σπ(1 - π), with π the share of an option among the answers to an item, over the items that anybody
     * answered.
     */
    private final double spread;

    public ChanceCorrectedAgreement(ContingencyTable table) {
        this.table = table;
        pairs = table.pairs();
        shuffled = table.shuffledBySteps();
        spread = spread(table);
    }

    /** Counts halves of items, since both answers to an item share it. */
    private static double spread(ContingencyTable table) {
        double all = 0;
        double squares = 0;
        for (int option = 0; option < table.options(); option++) {
            double halves = table.chosen(option) + 2.0 * table.chosenAlone(option);
            all += halves;
            squares += halves * halves;
        }
        return all == 0 ? 0 : 1 - squares / (all * all);
    }

    /**
     * Returns weighted kappa (Cohen 1968), where chance is that each keeps to how often they chose each option. Empty
     * without a common item, or when chance alone would agree fully.
     */
    public OptionalDouble kappa(AgreementWeights weights) {
        return kappa(weights.over(table.options()));
    }

    public OptionalDouble kappa(AgreementWeightTable weights) {
        return beyond(weights.sum(table.bySteps()) / pairs, weights.sum(shuffled) / (pairs * pairs));
    }

    /**
     * Returns Gwet's AC1 (identity weights; Gwet 2008) or AC2 (Gwet 2014), where chance is T/(q(q - 1)) · Σπ(1 - π),
     * with T the sum of all weights and π the share of each option. Empty without a common item.
     */
    public OptionalDouble gwet(AgreementWeights weights) {
        return gwet(weights.over(table.options()));
    }

    public OptionalDouble gwet(AgreementWeightTable weights) {
        var cells = table.options() * (table.options() - 1.0);
        return beyond(weights.sum(table.bySteps()) / pairs, weights.total() * spread / cells);
    }

    private OptionalDouble beyond(double observed, double expected) {
        return pairs == 0 || Math.abs(1 - expected) < 1e-12
                ? OptionalDouble.empty()
                : OptionalDouble.of((observed - expected) / (1 - expected));
    }
}
