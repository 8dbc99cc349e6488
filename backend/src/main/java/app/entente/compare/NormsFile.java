package app.entente.compare;

import app.entente.csv.CsvRow;
import app.entente.csv.CsvTable;
import app.entente.csv.Integers;
import app.entente.csv.InvalidInput;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Reads the means of another group, in the columns of normative.csv: every item of the study once, keyed alike. */
final class NormsFile {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,9}(\\.[0-9]{1,20})?");

    private final Path file;
    private final StudyItems studyItems;
    private final double[] meansA;
    private final double[] meansB;
    private final long[] countsA;
    private final long[] countsB;

    private NormsFile(Path file, StudyItems studyItems) {
        this.file = file;
        this.studyItems = studyItems;
        meansA = new double[studyItems.size()];
        meansB = new double[studyItems.size()];
        countsA = new long[studyItems.size()];
        countsB = new long[studyItems.size()];
    }

    static Norms read(Path file, StudyItems studyItems) {
        var reading = new NormsFile(file, studyItems);
        new CsvTable(file, Norms.COLUMNS).forEachRow(reading::row);
        return reading.norms();
    }

    private void row(CsvRow csvRow) {
        var item = csvRow.required(0);
        var position = studyItems.positions().get(item);
        if (position == null) {
            throw csvRow.bad(0, "item %s is not in the items file".formatted(InvalidInput.shown(item)));
        }
        if (countsA[position] > 0) {
            throw csvRow.bad(0, "item %s stands here twice".formatted(InvalidInput.shown(item)));
        }
        requireSame(csvRow, 1, studyItems.keys()[position]);
        requireSame(csvRow, 2, studyItems.lo());
        requireSame(csvRow, 3, studyItems.hi());
        meansA[position] = mean(csvRow, 4);
        meansB[position] = mean(csvRow, 5);
        countsA[position] = count(csvRow, 6);
        countsB[position] = count(csvRow, 7);
    }

    private static void requireSame(CsvRow csvRow, int column, int expected) {
        if (Integers.required(csvRow, column) != expected) {
            throw csvRow.bad(column, "%s is %s in the items file".formatted(csvRow.name(column), expected));
        }
    }

    private double mean(CsvRow csvRow, int column) {
        var text = csvRow.decimal(column);
        if (!DECIMAL.matcher(text).matches()) {
            throw csvRow.bad(column, "'%s' is not a decimal number".formatted(InvalidInput.shown(text)));
        }
        var mean = Double.parseDouble(text);
        if (mean < studyItems.lo() || mean > studyItems.hi()) {
            throw csvRow.bad(column, "%s is outside %s..%s".formatted(text, studyItems.lo(), studyItems.hi()));
        }
        return mean;
    }

    private static int count(CsvRow csvRow, int column) {
        var count = Integers.required(csvRow, column);
        if (count < 1) {
            throw csvRow.bad(column, "nobody answered: there is no mean of none");
        }
        return count;
    }

    private Norms norms() {
        for (int item = 0; item < studyItems.size(); item++) {
            if (countsA[item] == 0) {
                throw new InvalidInput("%s: no norms for item %s"
                        .formatted(
                                file.getFileName(),
                                InvalidInput.shown(studyItems.ids().get(item))));
            }
        }
        return new Norms(meansA, meansB, countsA, countsB);
    }
}
