package app.entente.statistics;

import java.util.OptionalDouble;

/**
 * Cronbach's alpha, the internal consistency of a scale in a group: K/(K - 1) · (1 - Σ s_i² / s_total²), with sample
 * variances over the persons who answered every item, keyed (Cronbach 1951). 1 at best, and below 0 where items go
 * against each other. It says nothing about one person, and it grows with the number of items.
 */
public final class CronbachAlpha {

    private CronbachAlpha() {}

    /**
     * Returns alpha; empty with fewer than two items or persons, or where all persons have the same sum.
     *
     * @param answers one row per person, of equal lengths
     */
    public static OptionalDouble of(int[][] answers) {
        if (answers.length < 2 || answers[0].length < 2) {
            return OptionalDouble.empty();
        }
        var items = answers[0].length;
        var sums = new long[answers.length];
        double ofItems = 0;
        for (int item = 0; item < items; item++) {
            var column = new long[answers.length];
            for (int person = 0; person < answers.length; person++) {
                column[person] = answers[person][item];
                sums[person] += column[person];
            }
            ofItems += spread(column);
        }
        var ofSums = spread(sums);
        return ofSums == 0 ? OptionalDouble.empty() : OptionalDouble.of(items / (items - 1.0) * (1 - ofItems / ofSums));
    }

    /** Returns n · Σx² - (Σx)², the variance without its constant factor, in whole numbers. */
    private static double spread(long[] values) {
        long sum = 0;
        long squares = 0;
        for (var it : values) {
            sum += it;
            squares += it * it;
        }
        return (double) (values.length * squares - sum * sum);
    }
}
