package app.entente.bench;

import java.io.IOException;

/** The mean of each item and role, and the columns of couples.csv that rest on them. */
final class LeanNorms {

    private static final int FEWEST_COUPLES = 100;
    private static final double FLAT = 1e-24;

    private final LeanStudy study;
    private final int items;
    private final long[] countA;
    private final long[] countB;
    private final double[] meanA;
    private final double[] meanB;

    LeanNorms(LeanStudy study) {
        this.study = study;
        items = study.items.length;
        countA = new long[items];
        countB = new long[items];
        meanA = means(study.a, countA);
        meanB = means(study.b, countB);
    }

    private double[] means(byte[] answers, long[] counts) {
        var sums = new long[items];
        for (int couple = 0; couple < study.couples; couple++) {
            for (int item = 0; item < items; item++) {
                var answer = answers[couple * items + item];
                if (answer >= 0) {
                    sums[item] += answer;
                    counts[item]++;
                }
            }
        }
        var means = new double[items];
        for (int item = 0; item < items; item++) {
            means[item] = (double) sums[item] / counts[item];
        }
        return means;
    }

    void write(LeanFile file) throws IOException {
        for (int item = 0; item < items; item++) {
            file.text(study.items[item], 0, study.items[item].length);
            file.number(study.keys[item]);
            file.number(study.lo);
            file.number(study.lo + study.options - 1);
            file.number(study.lo + meanA[item]);
            file.number(study.lo + meanB[item]);
            file.number(countA[item]);
            file.number(countB[item]);
            file.end();
        }
    }

    /** Writes the nine columns of a couple, from sums of products of deviations from the means of both profiles. */
    void write(int couple, LeanFile file) {
        var base = couple * items;
        var k = 0;
        double sumA = 0;
        double sumB = 0;
        double sumNormA = 0;
        double sumNormB = 0;
        for (int item = 0; item < items; item++) {
            if (study.a[base + item] >= 0 && study.b[base + item] >= 0) {
                k++;
                sumA += study.a[base + item];
                sumB += study.b[base + item];
                sumNormA += meanA[item];
                sumNormB += meanB[item];
            }
        }
        if (k < 3 || study.couples < FEWEST_COUPLES) {
            for (int column = 0; column < 9; column++) {
                file.number(Double.NaN);
            }
            return;
        }
        double aa = 0;
        double bb = 0;
        double ab = 0;
        double nn = 0;
        double mm = 0;
        double nm = 0;
        double an = 0;
        double bm = 0;
        double am = 0;
        double bn = 0;
        for (int item = 0; item < items; item++) {
            if (study.a[base + item] >= 0 && study.b[base + item] >= 0) {
                var a = study.a[base + item] - sumA / k;
                var b = study.b[base + item] - sumB / k;
                var n = meanA[item] - sumNormA / k;
                var m = meanB[item] - sumNormB / k;
                aa += a * a;
                bb += b * b;
                ab += a * b;
                nn += n * n;
                mm += m * m;
                nm += n * m;
                an += a * n;
                bm += b * m;
                am += a * m;
                bn += b * n;
            }
        }
        var ownA = aa - 2 * an + nn;
        var ownB = bb - 2 * bm + mm;
        var own = ab - am - bn + nm;
        var free = k - 1;
        file.number(correlation(ab, aa, bb, free));
        file.number(correlation(an, aa, nn, free));
        file.number(correlation(bm, bb, mm, free));
        file.number(correlation(own, ownA, ownB, free));
        file.number(ab / free);
        file.number(nm / free);
        file.number((bn - nm) / free);
        file.number((am - nm) / free);
        file.number(own / free);
    }

    private static double correlation(double product, double first, double second, double free) {
        return first * second / (free * free) < FLAT ? Double.NaN : product / Math.sqrt(first * second);
    }
}
