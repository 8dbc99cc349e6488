package app.entente.batch;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** The means of another group, in the columns of normative.csv: every item of the study once, keyed alike. */
final class NormsFile {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,9}(\\.[0-9]{1,20})?");

    private final Path file;
    private final Items items;
    private final double[] meansA;
    private final double[] meansB;
    private final long[] countsA;
    private final long[] countsB;

    private NormsFile(Path file, Items items) {
        this.file = file;
        this.items = items;
        meansA = new double[items.size()];
        meansB = new double[items.size()];
        countsA = new long[items.size()];
        countsB = new long[items.size()];
    }

    static Norms read(Path file, Items items) {
        var reading = new NormsFile(file, items);
        new Table(file, Norms.COLUMNS).forEachRow(reading::row);
        return reading.norms();
    }

    private void row(Row row) {
        var item = row.required(0);
        var position = items.positions().get(item);
        if (position == null) {
            throw row.bad(0, "item %s is not in the items file".formatted(BadInput.shown(item)));
        }
        if (countsA[position] > 0) {
            throw row.bad(0, "item %s stands here twice".formatted(BadInput.shown(item)));
        }
        requireSame(row, 1, items.keys()[position]);
        requireSame(row, 2, items.lo());
        requireSame(row, 3, items.hi());
        meansA[position] = mean(row, 4);
        meansB[position] = mean(row, 5);
        countsA[position] = count(row, 6);
        countsB[position] = count(row, 7);
    }

    private static void requireSame(Row row, int column, int expected) {
        if (Whole.required(row, column) != expected) {
            throw row.bad(column, "%s is %s in the items file".formatted(row.name(column), expected));
        }
    }

    private double mean(Row row, int column) {
        var text = row.required(column);
        if (!DECIMAL.matcher(text).matches()) {
            throw row.bad(column, "'%s' is not a decimal number".formatted(BadInput.shown(text)));
        }
        var mean = Double.parseDouble(text);
        if (mean < items.lo() || mean > items.hi()) {
            throw row.bad(column, "%s is outside %s..%s".formatted(text, items.lo(), items.hi()));
        }
        return mean;
    }

    private static int count(Row row, int column) {
        var count = Whole.required(row, column);
        if (count < 1) {
            throw row.bad(column, "nobody answered: there is no mean of none");
        }
        return count;
    }

    private Norms norms() {
        for (int item = 0; item < items.size(); item++) {
            if (countsA[item] == 0) {
                throw new BadInput("%s: no norms for item %s"
                        .formatted(
                                file.getFileName(), BadInput.shown(items.ids().get(item))));
            }
        }
        return new Norms(meansA, meansB, countsA, countsB);
    }
}
