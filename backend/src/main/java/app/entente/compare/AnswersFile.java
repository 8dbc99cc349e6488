package app.entente.compare;

import app.entente.csv.CsvTable;
import app.entente.csv.InvalidInput;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The answers file: one row per couple and item, all rows of a couple together.
 *
 * @param missingMarks what is read like a blank answer, {@code NA} for example
 */
record AnswersFile(Path file, StudyItems items, Set<String> missingMarks) {

    private static final List<String> COLUMNS = List.of("couple", "item", "a", "b");

    /** The counts of a file: rows, couples, blank answers, and answers outside lo..hi. */
    record Counts(long rows, long couples, long missing, long outOfRange) {}

    /** Reads the file, checks every row, and counts; passes complete couples on, in bundles. */
    Counts read(Consumer<List<LocatedCouple>> couples) {
        var seen = new SeenIds();
        var counts = new ReadAhead().read(this::readInto, bundle -> {
            bundle.forEach(couple -> requireNew(seen, couple));
            couples.accept(bundle);
        });
        if (counts.couples() == 0) {
            throw new InvalidInput("%s: no couple; there is nothing to compare".formatted(file.getFileName()));
        }
        return counts;
    }

    private Counts readInto(Consumer<List<LocatedCouple>> bundles) {
        var reading = new CoupleCollector(items, missingMarks, bundles);
        try {
            table().forEachRow(reading::row);
        } finally {
            reading.end(); // refuses a repeated couple before any fault further down
        }
        return reading.counts();
    }

    private void requireNew(SeenIds seen, LocatedCouple couple) {
        if (!seen.add(couple.id()) && cameBefore(couple)) {
            throw InvalidInput.at(
                    file,
                    couple.line(),
                    1,
                    "couple %s comes back; keep its rows together".formatted(InvalidInput.shown(couple.id())));
        }
    }

    /** Returns whether the couple came before, by its rows in the file: two hashes may collide. */
    private boolean cameBefore(LocatedCouple couple) {
        var before = new AtomicBoolean();
        table().forEachRow(csvRow -> {
            if (csvRow.line() < couple.line() && csvRow.required(0).equals(couple.id())) {
                before.set(true);
            }
        });
        return before.get();
    }

    private CsvTable table() {
        return new CsvTable(file, COLUMNS);
    }
}
