package app.entente.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The answers file: a row per couple and item, all rows of a couple together. */
record Answers(Path file, Items items) {

    private static final List<String> COLUMNS = List.of("couple", "item", "a", "b");

    /** What a file holds: rows, couples, blank answers, and answers outside lo..hi. */
    record Counts(long rows, long couples, long missing, long outOfRange) {}

    /** Reads all of it once, checks everything, and counts; hands over couples, in bundles, when they are whole. */
    Counts check(Consumer<List<Couple>> couples) {
        var seen = new SeenCouples();
        return read(bundle -> {
            bundle.forEach(couple -> requireNew(seen, couple));
            couples.accept(bundle);
        });
    }

    /** Reads it again, after it was checked. */
    Counts read(Consumer<List<Couple>> couples) {
        return new ReadAhead().read(this::readInto, couples);
    }

    private Counts readInto(Consumer<List<Couple>> bundles) {
        var reading = new AnswerReading(items, bundles);
        try {
            table().forEachRow(reading::row);
        } finally {
            reading.end(); // a couple that comes back is refused before what stands further down
        }
        return reading.counts();
    }

    private void requireNew(SeenCouples seen, Couple couple) {
        if (!seen.add(couple.id()) && cameBefore(couple)) {
            throw BadInput.at(
                    file,
                    couple.line(),
                    1,
                    "couple %s comes back; keep its rows together".formatted(BadInput.shown(couple.id())));
        }
    }

    /** Two couples may look alike in few bytes; what is written in the file decides. */
    private boolean cameBefore(Couple couple) {
        var before = new AtomicBoolean();
        table().forEachRow(row -> {
            if (row.line() < couple.line() && row.required(0).equals(couple.id())) {
                before.set(true);
            }
        });
        return before.get();
    }

    private Table table() {
        return new Table(file, COLUMNS);
    }
}
