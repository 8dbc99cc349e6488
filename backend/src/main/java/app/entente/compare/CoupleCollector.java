package app.entente.compare;

import app.entente.csv.CsvRow;
import app.entente.csv.Integers;
import app.entente.csv.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects the rows of one couple after another, passes the couples on in bundles, and counts. */
final class CoupleCollector {

    private static final int BUNDLE = 64;

    private final StudyItems studyItems;
    private final Set<String> missingMarks;
    private final Consumer<List<LocatedCouple>> bundles;
    private List<LocatedCouple> bundle = new ArrayList<>(BUNDLE);
    private final char[][] itemIds;
    private @Nullable LocatedCouple current;
    private char[] currentId = new char[0];
    private boolean[] answered = new boolean[0];
    private int next = -1;
    private long rows;
    private long count;
    private long missing;
    private long outOfRange;

    CoupleCollector(StudyItems studyItems, Set<String> missingMarks, Consumer<List<LocatedCouple>> bundles) {
        this.studyItems = studyItems;
        this.missingMarks = missingMarks;
        itemIds = studyItems.ids().stream().map(String::toCharArray).toArray(char[][]::new);
        this.bundles = bundles;
    }

    void row(CsvRow csvRow) {
        rows++;
        var locatedCouple = couple(csvRow);
        var item = item(csvRow);
        if (answered[item]) {
            throw csvRow.bad(
                    1,
                    "couple %s answers item %s twice"
                            .formatted(
                                    InvalidInput.shown(locatedCouple.id()),
                                    studyItems.ids().get(item)));
        }
        answered[item] = true;
        locatedCouple.couple().a()[item] = answer(csvRow, 2, item);
        locatedCouple.couple().b()[item] = answer(csvRow, 3, item);
    }

    private LocatedCouple couple(CsvRow csvRow) {
        if (current != null && csvRow.hasText(0, currentId)) {
            return current;
        }
        var id = csvRow.required(0);
        if (current == null || !current.id().equals(id)) {
            handOver();
            currentId = id.toCharArray();
            current = LocatedCouple.unanswered(id, csvRow.line(), studyItems.size());
            answered = new boolean[studyItems.size()];
        }
        return current;
    }

    /**
     * Returns the position of the row's item; tries the one after the last first, since most couples answer in the same
     * order.
     */
    private int item(CsvRow csvRow) {
        next = next + 1 == studyItems.size() ? 0 : next + 1;
        if (!csvRow.hasText(1, itemIds[next])) {
            next = find(csvRow);
        }
        return next;
    }

    private int find(CsvRow csvRow) {
        var position = studyItems.positions().get(csvRow.required(1));
        if (position == null) {
            throw csvRow.bad(1, "item %s is not in the items file".formatted(InvalidInput.shown(csvRow.required(1))));
        }
        return position;
    }

    private int answer(CsvRow csvRow, int column, int item) {
        var digit = csvRow.digit(column);
        if (digit >= studyItems.lo() && digit >= 0 && digit <= studyItems.hi()) {
            return studyItems.keyed(item, digit);
        }
        var text = csvRow.isEmpty(column) ? "" : csvRow.text(column).strip();
        if (text.isEmpty() || missingMarks.contains(text)) {
            missing++;
            return StudyCouple.MISSING;
        }
        var number = Integers.parse(csvRow, column, text);
        if (number.isEmpty() || number.getAsInt() < studyItems.lo() || number.getAsInt() > studyItems.hi()) {
            outOfRange++;
            return StudyCouple.MISSING;
        }
        return studyItems.keyed(item, number.getAsInt());
    }

    private void handOver() {
        if (current != null) {
            count++;
            bundle.add(current);
            if (bundle.size() == BUNDLE) {
                handOverBundle();
            }
        }
    }

    private void handOverBundle() {
        if (!bundle.isEmpty()) {
            bundles.accept(bundle);
            bundle = new ArrayList<>(BUNDLE);
        }
    }

    /** Passes on the couples that are left. */
    void end() {
        handOver();
        handOverBundle();
    }

    AnswersFile.Counts counts() {
        return new AnswersFile.Counts(rows, count, missing, outOfRange);
    }
}
