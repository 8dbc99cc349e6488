package app.entente.engine;

import java.util.OptionalDouble;

/**
 * Agreement beyond chance between two answer profiles. Categories are all q options of the scale, not only those that
 * were chosen.
 */
public final class ChanceCorrected {

    /** Marks an answer that is not there. */
    public static final int MISSING = -1;

    private final int options;
    private final long[][] together;
    private final double[] shares;
    private final int both;

    /**
     * Counts two profiles of equal length.
     *
     * @param a categories 0..options-1, or {@link #MISSING}
     * @param b as a
     * @param options how many options the scale has, two or more
     */
    public ChanceCorrected(int[] a, int[] b, int options) {
        if (options < 2) {
            throw new IllegalArgumentException("a scale of " + options + " options");
        }
        this.options = options;
        together = new long[options][options];
        shares = new double[options];
        both = count(a, b);
    }

    private int count(int[] a, int[] b) {
        int counted = 0;
        int either = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] != MISSING && b[i] != MISSING) {
                together[a[i]][b[i]]++;
                shares[a[i]] += 0.5;
                shares[b[i]] += 0.5;
                counted++;
                either++;
            } else if (a[i] != MISSING || b[i] != MISSING) {
                shares[Math.max(a[i], b[i])] += 1;
                either++;
            }
        }
        for (int c = 0; c < options; c++) {
            shares[c] /= Math.max(1, either);
        }
        return counted;
    }

    /** Weighted kappa (Cohen 1968); empty without a common item or when chance alone would agree fully. */
    public OptionalDouble kappa(AgreementWeights weights) {
        if (both == 0) {
            return OptionalDouble.empty();
        }
        double expected = 0;
        for (int i = 0; i < options; i++) {
            for (int j = 0; j < options; j++) {
                expected += weights.of(i, j, options) * row(i) * column(j);
            }
        }
        expected /= (double) both * both;
        return beyond(observed(weights), expected);
    }

    /** Gwet's AC1 (identity weights) and AC2 (Gwet 2008, 2014); empty without a common item. */
    public OptionalDouble gwet(AgreementWeights weights) {
        if (both == 0) {
            return OptionalDouble.empty();
        }
        double spread = 0;
        double total = 0;
        for (int i = 0; i < options; i++) {
            spread += shares[i] * (1 - shares[i]);
            for (int j = 0; j < options; j++) {
                total += weights.of(i, j, options);
            }
        }
        return beyond(observed(weights), total * spread / (options * (options - 1.0)));
    }

    private double observed(AgreementWeights weights) {
        double sum = 0;
        for (int i = 0; i < options; i++) {
            for (int j = 0; j < options; j++) {
                sum += weights.of(i, j, options) * together[i][j];
            }
        }
        return sum / both;
    }

    private static OptionalDouble beyond(double observed, double expected) {
        return Math.abs(1 - expected) < 1e-12
                ? OptionalDouble.empty()
                : OptionalDouble.of((observed - expected) / (1 - expected));
    }

    private long row(int i) {
        long sum = 0;
        for (var it : together[i]) {
            sum += it;
        }
        return sum;
    }

    private long column(int j) {
        long sum = 0;
        for (var row : together) {
            sum += row[j];
        }
        return sum;
    }
}
