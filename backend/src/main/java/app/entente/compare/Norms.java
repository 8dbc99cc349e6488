package app.entente.compare;

import app.entente.csv.CsvWriter;
import java.util.List;

/**
 * The means of a reference group, per item and role, keyed; NaN where nobody of that role answered.
 */
final class Norms {

    private final double[] meansA;
    private final double[] meansB;
    private final long[] countsA;
    private final long[] countsB;

    Norms(double[] meansA, double[] meansB, long[] countsA, long[] countsB) {
        this.meansA = meansA;
        this.meansB = meansB;
        this.countsA = countsA;
        this.countsB = countsB;
    }

    double[] meansA() {
        return meansA;
    }

    double[] meansB() {
        return meansB;
    }

    long[] countsA() {
        return countsA;
    }

    long[] countsB() {
        return countsB;
    }

    /** The number of couples below which a reference group says too little. */
    static final int MIN_COUPLES = 100;

    static final List<String> COLUMNS = List.of("item", "key", "lo", "hi", "norm_a", "norm_b", "n_a", "n_b");

    /** Writes normative.csv: one row per item of the study. */
    void write(CsvWriter csvWriter, StudyItems studyItems) {
        for (int item = 0; item < studyItems.size(); item++) {
            csvWriter
                    .text(studyItems.fields().get(item))
                    .number(studyItems.keys()[item])
                    .number(studyItems.lo())
                    .number(studyItems.hi());
            mean(csvWriter, meansA[item]);
            mean(csvWriter, meansB[item]);
            csvWriter.number((double) countsA[item]).number((double) countsB[item]);
            csvWriter.endRow();
        }
    }

    private static void mean(CsvWriter csvWriter, double mean) {
        if (Double.isNaN(mean)) {
            csvWriter.empty();
        } else {
            csvWriter.number(mean);
        }
    }

    /**
     * Computes the means of the file itself, over every valid answer of a role, also where the partner's is missing.
     */
    static final class NormsAccumulator {

        private final long[] sumsA;
        private final long[] sumsB;
        private final long[] countsA;
        private final long[] countsB;

        NormsAccumulator(int items) {
            sumsA = new long[items];
            sumsB = new long[items];
            countsA = new long[items];
            countsB = new long[items];
        }

        void add(StudyCouple studyCouple) {
            add(studyCouple.a(), sumsA, countsA);
            add(studyCouple.b(), sumsB, countsB);
        }

        private static void add(int[] answers, long[] sums, long[] counts) {
            for (int item = 0; item < answers.length; item++) {
                if (answers[item] != StudyCouple.MISSING) {
                    sums[item] += answers[item];
                    counts[item]++;
                }
            }
        }

        Norms norms() {
            return new Norms(means(sumsA, countsA), means(sumsB, countsB), countsA, countsB);
        }

        private static double[] means(long[] sums, long[] counts) {
            var means = new double[sums.length];
            for (int item = 0; item < sums.length; item++) {
                means[item] = counts[item] == 0 ? Double.NaN : (double) sums[item] / counts[item];
            }
            return means;
        }
    }
}
