package app.entente.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The answers file: a row per couple and item, all rows of a couple together. */
record Answers(Path file, Items items) {

    private static final List<String> COLUMNS = List.of("couple", "item", "a", "b");

    /** What a file holds: rows, couples, blank answers, and answers outside lo..hi. */
    record Counts(long rows, long couples, long missing, long outOfRange) {}

    /** Reads all of it once, checks everything, and counts; hands over each couple when it is whole. */
    Counts check(Consumer<Couple> couples) {
        var seen = new SeenCouples();
        return read(new AnswerReading(items, couples) {
            @Override
            void begins(Row row, String couple) {
                if (!seen.add(couple) && cameBefore(couple, row.line())) {
                    throw row.bad(0, "couple %s comes back; keep its rows together".formatted(BadInput.shown(couple)));
                }
            }
        });
    }

    /** Reads it again, after it was checked. */
    Counts read(Consumer<Couple> couples) {
        return read(new AnswerReading(items, couples));
    }

    private Counts read(AnswerReading reading) {
        new Table(file, COLUMNS).forEachRow(reading::row);
        return reading.end();
    }

    /** Two couples may look alike in few bytes; what is written in the file decides. */
    private boolean cameBefore(String couple, long line) {
        var first = new Table(file, COLUMNS)
                .lineOf(row -> row.line() == line || row.required(0).equals(couple));
        return first < line;
    }
}
