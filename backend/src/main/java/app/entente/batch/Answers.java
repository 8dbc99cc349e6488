package app.entente.batch;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The answers file: a row per couple and item, all rows of a couple together. */
record Answers(Path file, Items items) {

    private static final List<String> COLUMNS = List.of("couple", "item", "a", "b");

    /** Reads all of it once, checks everything, and counts; hands over each couple when it is whole. */
    Counts check(Consumer<Couple> couples) {
        var seen = new SeenCouples();
        var counts = read(couple -> {
            seen.add(couple.id());
            couples.accept(couple);
        });
        var suspects = seen.repeated();
        if (!suspects.isEmpty()) {
            refuseReturning(suspects);
        }
        return counts;
    }

    /** Reads it again, after it was checked. */
    Counts read(Consumer<Couple> couples) {
        var reading = new Reading(couples);
        new Table(file, COLUMNS).forEachRow(reading::row);
        return reading.end();
    }

    private void refuseReturning(Set<Long> suspects) {
        var before = new HashSet<String>();
        var current = new String[] {""};
        new Table(file, COLUMNS).forEachRow(row -> {
            var couple = row.required(0);
            if (!couple.equals(current[0])) {
                current[0] = couple;
                if (suspects.contains(SeenCouples.fingerprint(couple)) && !before.add(couple)) {
                    throw row.bad(0, "couple %s comes back; keep its rows together".formatted(couple));
                }
            }
        });
    }

    /** What a file holds: rows, couples, blank answers, and answers outside lo..hi. */
    record Counts(long rows, long couples, long missing, long outOfRange) {}

    private final class Reading {

        private final Consumer<Couple> couples;
        private @Nullable Couple current;
        private boolean[] answered = new boolean[0];
        private long rows;
        private long count;
        private long missing;
        private long outOfRange;

        Reading(Consumer<Couple> couples) {
            this.couples = couples;
        }

        void row(Table.Row row) {
            rows++;
            var couple = couple(row.required(0));
            var item = item(row);
            if (answered[item]) {
                throw row.bad(
                        1,
                        "couple %s answers item %s twice"
                                .formatted(couple.id(), items.ids().get(item)));
            }
            answered[item] = true;
            couple.a()[item] = answer(row, 2, item);
            couple.b()[item] = answer(row, 3, item);
        }

        private Couple couple(String id) {
            if (current == null || !current.id().equals(id)) {
                handOver();
                current = Couple.unanswered(id, items.size());
                answered = new boolean[items.size()];
            }
            return current;
        }

        private int item(Table.Row row) {
            var position = items.positions().get(row.required(1));
            if (position == null) {
                throw row.bad(1, "item %s is not in the items file".formatted(row.required(1)));
            }
            return position;
        }

        private int answer(Table.Row row, int column, int item) {
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

        Counts end() {
            handOver();
            return new Counts(rows, count, missing, outOfRange);
        }
    }
}
