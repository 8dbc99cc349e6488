package app.entente.engine;

import java.util.OptionalDouble;

/**
 * Krippendorff's alpha for two people (Krippendorff 2004): one minus the disagreement seen over the disagreement that
 * the same answers, shuffled, would show. Each common item gives its two answers in both orders.
 */
public final class KrippendorffAlpha {

    private final long[][] coincidences;
    private final long[] totals;
    private final long n;

    /**
     * Counts the common items of two profiles.
     *
     * @param a categories 0..options-1, or {@link ChanceCorrected#MISSING}
     * @param b as a
     */
    public KrippendorffAlpha(int[] a, int[] b, int options) {
        coincidences = new long[options][options];
        totals = new long[options];
        long counted = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] != ChanceCorrected.MISSING && b[i] != ChanceCorrected.MISSING) {
                coincidences[a[i]][b[i]]++;
                coincidences[b[i]][a[i]]++;
                totals[a[i]]++;
                totals[b[i]]++;
                counted += 2;
            }
        }
        n = counted;
    }

    /** Distances of ranks: (Σ n_g from c to k - (n_c + n_k) / 2)². Empty when only one value was seen. */
    public OptionalDouble ordinal() {
        return alpha(this::betweenRanks);
    }

    /** Distances of values: (c - k)². Empty when only one value was seen. */
    public OptionalDouble interval() {
        return alpha((c, k) -> (double) (c - k) * (c - k));
    }

    private OptionalDouble alpha(Distance distance) {
        double seen = 0;
        double shuffled = 0;
        for (int c = 0; c < totals.length; c++) {
            for (int k = c + 1; k < totals.length; k++) {
                var apart = distance.between(c, k);
                seen += coincidences[c][k] * apart;
                shuffled += totals[c] * totals[k] * apart;
            }
        }
        return shuffled == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (n - 1) * seen / shuffled);
    }

    private double betweenRanks(int c, int k) {
        double sum = 0;
        for (int g = c; g <= k; g++) {
            sum += totals[g];
        }
        sum -= (totals[c] + totals[k]) / 2.0;
        return sum * sum;
    }

    private interface Distance {
        double between(int c, int k);
    }
}
