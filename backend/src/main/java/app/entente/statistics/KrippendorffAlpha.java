package app.entente.statistics;

import java.util.OptionalDouble;

/**
 * Krippendorff's alpha for two people (Krippendorff 2004): one minus the disagreement seen over the disagreement that
 * the same answers, shuffled, would show: 1 - (n - 1) Σ o δ² / Σ n_c n_k δ². Each common item gives its two answers in
 * both orders. 1 at best, 0 where it is what shuffling would bring, below 0 where it is less.
 */
public final class KrippendorffAlpha {

    private final ContingencyTable table;

    public KrippendorffAlpha(ContingencyTable table) {
        this.table = table;
    }

    /**
     * Returns alpha with distances of ranks: (Σ n_g from c to k - (n_c + n_k) / 2)². Empty when only one value was
     * seen.
     */
    public OptionalDouble ordinal() {
        var ranks = new double[table.options()];
        long below = 0;
        for (int option = 0; option < ranks.length; option++) {
            ranks[option] = below + table.chosen(option) / 2.0;
            below += table.chosen(option);
        }
        return alpha(ranks);
    }

    /** Returns alpha with distances of values: (c - k)². Empty when only one value was seen. */
    public OptionalDouble interval() {
        var values = new double[table.options()];
        for (int option = 0; option < values.length; option++) {
            values[option] = option;
        }
        return alpha(values);
    }

    private OptionalDouble alpha(double[] places) {
        var n = 2.0 * table.pairs();
        double seen = 0;
        double sum = 0;
        double squares = 0;
        for (int pair = 0; pair < table.pairs(); pair++) {
            var first = places[table.first(pair)];
            var second = places[table.second(pair)];
            seen += (first - second) * (first - second);
            sum += first + second;
            squares += first * first + second * second;
        }
        var shuffled = n * squares - sum * sum;
        return shuffled == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (n - 1) * seen / shuffled);
    }
}
