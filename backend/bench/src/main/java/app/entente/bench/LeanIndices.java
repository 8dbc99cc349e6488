package app.entente.bench;

import java.util.Arrays;

/** The row of couples.csv, all but the norms from one contingency table of the two's options. */
final class LeanIndices {

    private final LeanStudy study;
    private final int q;
    private final int[][] table;
    private final int[] chosenA;
    private final int[] chosenB;
    private final int[] halves;
    private final long[] apart;
    private final LeanChance chance;

    LeanIndices(LeanStudy study) {
        this.study = study;
        q = study.options;
        table = new int[q][q];
        chosenA = new int[q];
        chosenB = new int[q];
        halves = new int[q];
        apart = new long[q];
        chance = new LeanChance(q);
    }

    void write(int couple, LeanFile file) {
        var k = count(couple);
        long sumA = 0;
        long sumB = 0;
        long squaresA = 0;
        long squaresB = 0;
        long steps = 0;
        long d2 = 0;
        for (int c = 0; c < q; c++) {
            sumA += c * (long) chosenA[c];
            sumB += c * (long) chosenB[c];
            squaresA += c * (long) c * chosenA[c];
            squaresB += c * (long) c * chosenB[c];
            steps += c * apart[c];
            d2 += c * (long) c * apart[c];
        }
        double n = k == 0 ? Double.NaN : k;
        file.number(k);
        file.number(study.lo + sumA / n);
        file.number(study.lo + sumB / n);
        file.number((sumA - sumB) / n);
        file.number(steps / n);
        file.number(steps / (n * (q - 1)));
        var spreadA = (k * squaresA - sumA * sumA) / n;
        var spreadB = (k * squaresB - sumB * sumB) / n;
        var product = (k * (squaresA + squaresB - d2) / 2 - sumA * sumB) / n;
        var all = (2 * k * (squaresA + squaresB) - (sumA + sumB) * (sumA + sumB)) / (2 * n);
        file.number(k == 0 ? Double.NaN : d2);
        file.number((sumA - sumB) * (sumA - sumB) / n);
        file.number((Math.sqrt(spreadA) - Math.sqrt(spreadB)) * (Math.sqrt(spreadA) - Math.sqrt(spreadB)));
        file.number(2 * (Math.sqrt(spreadA) * Math.sqrt(spreadB) - product));
        file.number(d2 / n);
        file.number(k < 3 || spreadA == 0 || spreadB == 0 ? Double.NaN : product / Math.sqrt(spreadA * spreadB));
        file.number(k < 2 || all == 0 ? Double.NaN : 1 - d2 / all);
        categories(k, file);
        chance.write(table, chosenA, chosenB, halves, apart, file);
    }

    private long count(int couple) {
        for (var row : table) {
            Arrays.fill(row, 0);
        }
        Arrays.fill(chosenA, 0);
        Arrays.fill(chosenB, 0);
        Arrays.fill(halves, 0);
        Arrays.fill(apart, 0);
        var k = 0;
        for (int at = couple * study.items.length; at < (couple + 1) * study.items.length; at++) {
            var a = study.a[at];
            var b = study.b[at];
            if (a >= 0 && b >= 0) {
                table[a][b]++;
                k++;
            } else if (a >= 0 || b >= 0) {
                halves[Math.max(a, b)] += 2;
            }
        }
        for (int i = 0; i < q; i++) {
            for (int j = 0; j < q; j++) {
                chosenA[i] += table[i][j];
                chosenB[j] += table[i][j];
                apart[Math.abs(i - j)] += table[i][j];
            }
        }
        for (int i = 0; i < q; i++) {
            halves[i] += chosenA[i] + chosenB[i];
        }
        return k;
    }

    private void categories(long k, LeanFile file) {
        var width = Math.max(1, 2 * q / 5);
        long positive = 0;
        long negative = 0;
        long disagree = 0;
        for (int i = 0; i < width; i++) {
            for (int j = 0; j < width; j++) {
                negative += table[i][j];
                positive += table[q - 1 - i][q - 1 - j];
                disagree += table[i][q - 1 - j] + table[q - 1 - i][j];
            }
        }
        file.number(k);
        file.number(positive);
        file.number(negative);
        file.number(disagree);
        file.number(k - positive - negative - disagree);
        file.number(k == 0 ? Double.NaN : 100.0 * positive / k);
    }
}
