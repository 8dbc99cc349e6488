package app.entente.bench;

import java.util.Arrays;

/** The columns of couples.csv that set agreement against chance, from one contingency table. */
final class LeanChance {

    private final int q;
    private final double[][] weights;
    private final double[] totals = new double[4];
    private final double[] values;
    private final double[] ranks;
    private final long[] shuffled;

    LeanChance(int options) {
        q = options;
        weights = new double[4][q];
        values = new double[q];
        ranks = new double[q];
        shuffled = new long[q];
        for (int d = 0; d < q; d++) {
            var step = d / (q - 1.0);
            values[d] = d;
            weights[0][d] = d == 0 ? 1 : 0;
            weights[1][d] = 1 - step;
            weights[2][d] = 1 - step * step;
            weights[3][d] = 1 - (d + 1.0) * d / (q * (q - 1.0));
            for (int w = 0; w < 4; w++) {
                totals[w] += (d == 0 ? q : 2.0 * (q - d)) * weights[w][d];
            }
        }
    }

    /** Writes three kappas, four of Gwet's coefficients, and two of Krippendorff's alphas. */
    void write(int[][] table, int[] chosenA, int[] chosenB, int[] halves, long[] apart, LeanFile file) {
        Arrays.fill(shuffled, 0);
        double k = 0;
        double all = 0;
        for (int i = 0; i < q; i++) {
            k += chosenA[i];
            all += halves[i];
            for (int j = 0; j < q; j++) {
                shuffled[Math.abs(i - j)] += (long) chosenA[i] * chosenB[j];
            }
        }
        for (int w = 0; w < 3; w++) {
            file.number(beyond(sum(weights[w], apart) / k, sum(weights[w], shuffled) / (k * k)));
        }
        double spread = 0;
        for (var it : halves) {
            spread += it / all * (1 - it / all);
        }
        for (int w = 0; w < 4; w++) {
            file.number(beyond(sum(weights[w], apart) / k, totals[w] * spread / (q * (q - 1.0))));
        }
        double below = 0;
        for (int c = 0; c < q; c++) {
            ranks[c] = below + (chosenA[c] + chosenB[c]) / 2.0;
            below += chosenA[c] + chosenB[c];
        }
        file.number(alpha(ranks, table, chosenA, chosenB, 2 * k));
        file.number(alpha(values, table, chosenA, chosenB, 2 * k));
    }

    private static double sum(double[] weights, long[] pairs) {
        double sum = 0;
        for (int d = 0; d < pairs.length; d++) {
            sum += weights[d] * pairs[d];
        }
        return sum;
    }

    private static double beyond(double observed, double expected) {
        return Math.abs(1 - expected) < 1e-12 ? Double.NaN : (observed - expected) / (1 - expected);
    }

    private double alpha(double[] places, int[][] table, int[] chosenA, int[] chosenB, double n) {
        double sum = 0;
        double squares = 0;
        double seen = 0;
        for (int i = 0; i < q; i++) {
            var total = chosenA[i] + chosenB[i];
            sum += total * places[i];
            squares += total * places[i] * places[i];
            for (int j = 0; j < q; j++) {
                seen += table[i][j] * (places[i] - places[j]) * (places[i] - places[j]);
            }
        }
        var expected = n * squares - sum * sum;
        return expected == 0 ? Double.NaN : 1 - (n - 1) * seen / expected;
    }
}
