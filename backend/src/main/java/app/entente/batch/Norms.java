package app.entente.batch;

import java.nio.file.Path;
import java.util.Arrays;
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

    /** Below this many couples a reference group says too little. */
    static final int FEWEST = 100;

    static final List<String> COLUMNS = List.of("item", "key", "lo", "hi", "norm_a", "norm_b", "n_a", "n_b");

    boolean covers(int item) {
        return countsA[item] > 0 && countsB[item] > 0;
    }

    /** Reads the means of another group; every item must be there with the same key, lo and hi. */
    static Norms read(Path file, Items items) {
        var norms = empty(items.size());
        new Table(file, COLUMNS).forEachRow(row -> {
            var position = items.positions().get(row.required(0));
            if (position == null) {
                throw row.bad(0, "item %s is not in the items file".formatted(row.required(0)));
            }
            requireSame(row, 1, items.keys()[position]);
            requireSame(row, 2, items.lo());
            requireSame(row, 3, items.hi());
            norms.meansA[position] = mean(row, 4);
            norms.meansB[position] = mean(row, 5);
            norms.countsA[position] = Whole.required(row, 6);
            norms.countsB[position] = Whole.required(row, 7);
        });
        for (int item = 0; item < items.size(); item++) {
            if (!norms.covers(item)) {
                throw new BadInput("%s: no norms for item %s"
                        .formatted(file.getFileName(), items.ids().get(item)));
            }
        }
        return norms;
    }

    private static Norms empty(int items) {
        var nothing = new double[items];
        Arrays.fill(nothing, Double.NaN);
        return new Norms(nothing, nothing.clone(), new long[items], new long[items]);
    }

    private static void requireSame(Table.Row row, int column, int expected) {
        if (Whole.required(row, column) != expected) {
            throw row.bad(
                    column,
                    "%s is %d in the items file".formatted(row.table().columns().get(column), expected));
        }
    }

    private static double mean(Table.Row row, int column) {
        try {
            return Double.parseDouble(row.required(column));
        } catch (NumberFormatException e) {
            throw row.bad(column, "'%s' is not a number".formatted(row.required(column)));
        }
    }

    /** Sums up the file itself, over every valid answer of a role, also where the partner's is missing. */
    static final class Summing {

        private final long[] sumsA;
        private final long[] sumsB;
        private final long[] countsA;
        private final long[] countsB;

        Summing(int items) {
            sumsA = new long[items];
            sumsB = new long[items];
            countsA = new long[items];
            countsB = new long[items];
        }

        void add(Couple couple) {
            add(couple.a(), sumsA, countsA);
            add(couple.b(), sumsB, countsB);
        }

        private static void add(int[] answers, long[] sums, long[] counts) {
            for (int item = 0; item < answers.length; item++) {
                if (answers[item] != Couple.MISSING) {
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
