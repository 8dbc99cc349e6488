package app.entente.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** One run: reads the answers twice, writes five files into a folder. */
record Comparison(Items items, Answers answers, Optional<Path> reference) {

    private static final long BEAT = 10_000;

    /** Checks everything first, then writes; progress is told every so many couples of the second pass. */
    Answers.Counts write(Path folder, LongConsumer progress) throws IOException {
        var summing = new Norms.Summing(items.size());
        var counts = answers.check(summing::add);
        var norms = reference.map(file -> Norms.read(file, items)).orElseGet(summing::norms);
        var usable = reference.isPresent() || counts.couples() >= Norms.FEWEST;
        try (var itemRows = new Rows(folder.resolve("items.csv"), ItemRows.COLUMNS);
                var coupleRows = new Rows(folder.resolve("couples.csv"), CoupleRows.COLUMNS);
                var scaleRows = new Rows(folder.resolve("scales.csv"), ScaleRows.COLUMNS)) {
            var toItems = new ItemRows(itemRows, items);
            var toCouples = new CoupleRows(coupleRows, items, usable ? Optional.of(norms) : Optional.empty());
            var toScales = new ScaleRows(scaleRows, items);
            var done = new long[1];
            answers.read(couple -> {
                toItems.write(couple);
                toCouples.write(couple);
                toScales.write(couple);
                if (++done[0] % BEAT == 0) {
                    progress.accept(done[0]);
                }
            });
            writeNorms(folder, norms);
            var report = new Report(counts, usable, reference.isPresent(), List.of(itemRows, coupleRows, scaleRows));
            Files.writeString(folder.resolve("report.json"), report.json());
        }
        return counts;
    }

    private void writeNorms(Path folder, Norms norms) throws IOException {
        try (var rows = new Rows(folder.resolve("normative.csv"), Norms.COLUMNS)) {
            for (int item = 0; item < items.size(); item++) {
                rows.text(items.ids().get(item))
                        .number(items.keys()[item])
                        .number(items.lo())
                        .number(items.hi());
                mean(rows, norms.meansA()[item]);
                mean(rows, norms.meansB()[item]);
                rows.number(norms.countsA()[item]).number(norms.countsB()[item]);
                rows.end();
            }
        }
    }

    private static void mean(Rows rows, double mean) {
        if (Double.isNaN(mean)) {
            rows.empty();
        } else {
            rows.number(mean);
        }
    }
}
