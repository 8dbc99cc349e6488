package app.entente.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of one couple after another, hands over the couples in bundles, and counts. */
final class AnswerReading {

    private static final int BUNDLE = 64;

    private final Items items;
    private final Consumer<List<Couple>> bundles;
    private List<Couple> bundle = new ArrayList<>(BUNDLE);
    private final char[][] itemIds;
    private @Nullable Couple current;
    private char[] currentId = new char[0];
    private boolean[] answered = new boolean[0];
    private int next = -1;
    private long rows;
    private long count;
    private long missing;
    private long outOfRange;

    AnswerReading(Items items, Consumer<List<Couple>> bundles) {
        this.items = items;
        itemIds = items.ids().stream().map(String::toCharArray).toArray(char[][]::new);
        this.bundles = bundles;
    }

    void row(Row row) {
        rows++;
        var couple = couple(row);
        var item = item(row);
        if (answered[item]) {
            throw row.bad(
                    1,
                    "couple %s answers item %s twice"
                            .formatted(BadInput.shown(couple.id()), items.ids().get(item)));
        }
        answered[item] = true;
        couple.a()[item] = answer(row, 2, item);
        couple.b()[item] = answer(row, 3, item);
    }

    private Couple couple(Row row) {
        if (current != null && row.is(0, currentId)) {
            return current;
        }
        var id = row.required(0);
        if (current == null || !current.id().equals(id)) {
            handOver();
            currentId = id.toCharArray();
            current = Couple.unanswered(id, row.line(), items.size());
            answered = new boolean[items.size()];
        }
        return current;
    }

    /** Most couples answer in the same order, so what follows the last item is looked at first. */
    private int item(Row row) {
        next = next + 1 == items.size() ? 0 : next + 1;
        if (!row.is(1, itemIds[next])) {
            next = sought(row);
        }
        return next;
    }

    private int sought(Row row) {
        var position = items.positions().get(row.required(1));
        if (position == null) {
            throw row.bad(1, "item %s is not in the items file".formatted(BadInput.shown(row.required(1))));
        }
        return position;
    }

    private int answer(Row row, int column, int item) {
        var digit = row.digit(column);
        if (digit >= items.lo() && digit >= 0 && digit <= items.hi()) {
            return items.keyed(item, digit);
        }
        var text = row.text(column).strip();
        if (text.isEmpty()) {
            missing++;
            return Couple.MISSING;
        }
        var number = Whole.parse(row, column, text);
        if (number.isEmpty() || number.getAsInt() < items.lo() || number.getAsInt() > items.hi()) {
            outOfRange++;
            return Couple.MISSING;
        }
        return items.keyed(item, number.getAsInt());
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

    /** Hands over what is left. */
    void end() {
        handOver();
        handOverBundle();
    }

    Answers.Counts counts() {
        return new Answers.Counts(rows, count, missing, outOfRange);
    }
}
