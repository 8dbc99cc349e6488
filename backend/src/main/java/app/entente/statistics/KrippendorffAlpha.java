package app.entente.statistics;

import java.util.OptionalDouble;

/**
 * Krippendorff's alpha for two people (Krippendorff 2004): one minus the disagreement seen over the disagreement that
 * the same answers, shuffled, would show: 1 - (n - 1) Σ o δ² / Σ n_c n_k δ². Each common item gives its two answers in
 * both orders. 1 at best, 0 where it is what shuffling would bring, below 0 where it is less.
 */
public final class KrippendorffAlpha {

    private final int[] a;
    private final int[] b;
    private final long[] totals;

    /**
     * Takes the common items of two profiles.
     *
     * @param a categories 0..options-1, or {@link ChanceCorrectedAgreement#MISSING}
     * @param b as a
     */
    public KrippendorffAlpha(int[] a, int[] b, int options) {
        this.a = a.clone();
        this.b = b.clone();
        totals = new long[options];
        for (int i = 0; i < a.length; i++) {
            if (both(i)) {
                totals[a[i]]++;
                totals[b[i]]++;
            }
        }
    }

    /**
     * Returns alpha with distances of ranks: (Σ n_g from c to k - (n_c + n_k) / 2)². Empty when only one value was
     * seen.
     */
    public OptionalDouble ordinal() {
        var ranks = new double[totals.length];
        long below = 0;
        for (int c = 0; c < totals.length; c++) {
            ranks[c] = below + totals[c] / 2.0;
            below += totals[c];
        }
        return alpha(ranks);
    }

    /** Returns alpha with distances of values: (c - k)². Empty when only one value was seen. */
    public OptionalDouble interval() {
        var values = new double[totals.length];
        for (int c = 0; c < totals.length; c++) {
            values[c] = c;
        }
        return alpha(values);
    }

    private OptionalDouble alpha(double[] places) {
        long n = 0;
        double sum = 0;
        double squares = 0;
        for (int c = 0; c < totals.length; c++) {
            n += totals[c];
            sum += totals[c] * places[c];
            squares += totals[c] * places[c] * places[c];
        }
        var shuffled = n * squares - sum * sum;
        return shuffled == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (n - 1) * seen(places) / shuffled);
    }

    private double seen(double[] places) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            if (both(i)) {
                var step = places[a[i]] - places[b[i]];
                sum += step * step;
            }
        }
        return sum;
    }

    private boolean both(int item) {
        return a[item] != ChanceCorrectedAgreement.MISSING && b[item] != ChanceCorrectedAgreement.MISSING;
    }
}
