package app.entente.batch;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of one couple after another, and counts. */
class AnswerReading {

    private final Items items;
    private final Consumer<Couple> couples;
    private @Nullable Couple current;
    private boolean[] answered = new boolean[0];
    private long rows;
    private long count;
    private long missing;
    private long outOfRange;

    AnswerReading(Items items, Consumer<Couple> couples) {
        this.items = items;
        this.couples = couples;
    }

    /** Called at a couple's first row. */
    void begins(Row row, String couple) {}

    final void row(Row row) {
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
        var id = row.required(0);
        if (current == null || !current.id().equals(id)) {
            handOver();
            begins(row, id);
            current = Couple.unanswered(id, items.size());
            answered = new boolean[items.size()];
        }
        return current;
    }

    private int item(Row row) {
        var position = items.positions().get(row.required(1));
        if (position == null) {
            throw row.bad(1, "item %s is not in the items file".formatted(BadInput.shown(row.required(1))));
        }
        return position;
    }

    private int answer(Row row, int column, int item) {
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
            couples.accept(current);
        }
    }

    final Answers.Counts end() {
        handOver();
        return new Answers.Counts(rows, count, missing, outOfRange);
    }
}
