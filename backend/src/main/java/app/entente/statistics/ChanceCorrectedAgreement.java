package app.entente.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Agreement beyond chance between two answer profiles: (observed - expected) / (1 - expected), 1 at best, 0 where it is
 * what chance would bring, below 0 where it is less. Categories are all q options of the scale, not only those chosen.
 */
public final class ChanceCorrectedAgreement {

    /** Marks an answer that is not there. */
    public static final int MISSING = -1;

    private final int options;
    private final int both;
    /** The number of items by the steps between the two answers. */
    private final long[] apart;
    /** The number of pairs by the steps between them, each answer of one paired with each answer of the other. */
    private final long[] shuffled;
    /**
     * The sum Σπ(1 - π), with π the share of an option among the answers to an item, over the items that anybody
     * answered.
     */
    private final double spread;

    /**
     * Counts two profiles of equal length.
     *
     * @param a categories 0..options-1, or {@link #MISSING}
     * @param b as a
     * @param options how many options the scale has, two or more
     */
    public ChanceCorrectedAgreement(int[] a, int[] b, int options) {
        if (options < 2) {
            throw new IllegalArgumentException("a scale of " + options + " options");
        }
        this.options = options;
        apart = new long[options];
        shuffled = new long[options];
        var chosen = new Dyad<>(new int[options], new int[options]);
        var halves = new int[options];
        both = count(a, b, chosen, halves);
        shuffle(chosen.first(), chosen.second());
        spread = spread(halves);
    }

    private int count(int[] a, int[] b, Dyad<int[]> chosen, int[] halves) {
        int counted = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] != MISSING && b[i] != MISSING) {
                apart[Math.abs(a[i] - b[i])]++;
                chosen.first()[a[i]]++;
                chosen.second()[b[i]]++;
                halves[a[i]]++;
                halves[b[i]]++;
                counted++;
            } else if (a[i] != MISSING || b[i] != MISSING) {
                halves[Math.max(a[i], b[i])] += 2;
            }
        }
        return counted;
    }

    private void shuffle(int[] first, int[] second) {
        for (int i = 0; i < options; i++) {
            for (int j = 0; first[i] > 0 && j < options; j++) {
                shuffled[Math.abs(i - j)] += (long) first[i] * second[j];
            }
        }
    }

    private static double spread(int[] halves) {
        int all = Math.max(1, Arrays.stream(halves).sum());
        double sum = 0;
        for (var it : halves) {
            var share = (double) it / all;
            sum += share * (1 - share);
        }
        return sum;
    }

    /**
     * Returns weighted kappa (Cohen 1968), where chance is that each keeps to how often they chose each option. Empty
     * without a common item, or when chance alone would agree fully.
     */
    public OptionalDouble kappa(AgreementWeights weights) {
        return kappa(weights.over(options));
    }

    public OptionalDouble kappa(AgreementWeightTable weights) {
        return beyond(weights.sum(apart) / both, weights.sum(shuffled) / ((double) both * both));
    }

    /**
     * Returns Gwet's AC1 (identity weights; Gwet 2008) or AC2 (Gwet 2014), where chance is T/(q(q - 1)) · Σπ(1 - π),
     * with T the sum of all weights and π the share of each option. Empty without a common item.
     */
    public OptionalDouble gwet(AgreementWeights weights) {
        return gwet(weights.over(options));
    }

    public OptionalDouble gwet(AgreementWeightTable weights) {
        return beyond(weights.sum(apart) / both, weights.total() * spread / (options * (options - 1.0)));
    }

    private OptionalDouble beyond(double observed, double expected) {
        return both == 0 || Math.abs(1 - expected) < 1e-12
                ? OptionalDouble.empty()
                : OptionalDouble.of((observed - expected) / (1 - expected));
    }
}
