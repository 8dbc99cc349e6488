package app.entente.engine;

import java.util.OptionalDouble;

/**
 * Agreement beyond chance between two answer profiles: (observed - expected) / (1 - expected), 1 at best, 0 where it is
 * what chance would bring, below 0 where it is less. Categories are all q options of the scale, not only those chosen.
 */
public final class ChanceCorrected {

    /** Marks an answer that is not there. */
    public static final int MISSING = -1;

    private final int options;
    private final int both;
    /** How many items lie so many steps apart. */
    private final int[] apart;
    /** How often each option was chosen by one and by the other, among the items both answered. */
    private final Both<int[]> chosen;
    /** The part of each option among the answers to an item, over the items that anybody answered. */
    private final double[] shares;

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
        apart = new int[options];
        chosen = new Both<>(new int[options], new int[options]);
        shares = new double[options];
        both = count(a, b);
    }

    private int count(int[] a, int[] b) {
        int counted = 0;
        int either = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] != MISSING && b[i] != MISSING) {
                apart[Math.abs(a[i] - b[i])]++;
                chosen.first()[a[i]]++;
                chosen.second()[b[i]]++;
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

    /**
     * Weighted kappa (Cohen 1968): what chance would bring is that each keeps to how often they chose each option. Empty
     * without a common item, or when chance alone would agree fully.
     */
    public OptionalDouble kappa(AgreementWeights weights) {
        double expected = 0;
        for (int i = 0; i < options; i++) {
            for (int j = 0; chosen.first()[i] > 0 && j < options; j++) {
                expected += weights.of(Math.abs(i - j), options) * chosen.first()[i] * chosen.second()[j];
            }
        }
        return beyond(observed(weights), expected / ((double) both * both));
    }

    /**
     * Gwet's AC1 (identity weights; Gwet 2008) and AC2 (Gwet 2014): T/(q(q - 1)) · Σπ(1 - π) is what chance would bring,
     * with T the sum of all weights and π the share of each option. Empty without a common item.
     */
    public OptionalDouble gwet(AgreementWeights weights) {
        double spread = 0;
        for (var share : shares) {
            spread += share * (1 - share);
        }
        return beyond(observed(weights), weights.total(options) * spread / (options * (options - 1.0)));
    }

    private double observed(AgreementWeights weights) {
        double sum = 0;
        for (int d = 0; d < options; d++) {
            sum += apart[d] * weights.of(d, options);
        }
        return sum / both;
    }

    private OptionalDouble beyond(double observed, double expected) {
        return both == 0 || Math.abs(1 - expected) < 1e-12
                ? OptionalDouble.empty()
                : OptionalDouble.of((observed - expected) / (1 - expected));
    }
}
