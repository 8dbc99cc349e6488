package app.entente.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One run: reads the answers twice, writes five files into a folder. */
record Comparison(Items items, Answers answers, Optional<Path> reference) {

    static final List<String> FILES = List.of("items.csv", "couples.csv", "scales.csv", "normative.csv", "report.json");

    /** Checks everything first, then writes. */
    Answers.Counts write(Path folder, Progress progress) throws IOException {
        var given = reference.map(file -> NormsFile.read(file, items));
        var summing = new Norms.Summing(items.size());
        var counts = answers.check(couples -> {
            couples.forEach(summing::add);
            progress.checked(couples.size());
        });
        progress.again();
        write(folder, given.orElseGet(summing::norms), counts, progress);
        return counts;
    }

    private void write(Path folder, Norms norms, Answers.Counts counts, Progress progress) throws IOException {
        var usable = reference.isPresent() || counts.couples() >= Norms.FEWEST;
        try (var itemRows = new Rows(folder.resolve("items.csv"), ItemRows.COLUMNS);
                var coupleRows = new Rows(folder.resolve("couples.csv"), CoupleRows.COLUMNS);
                var scaleRows = new Rows(folder.resolve("scales.csv"), ScaleRows.COLUMNS);
                var normRows = new Rows(folder.resolve("normative.csv"), Norms.COLUMNS);
                var beside = new Beside()) {
            var toItems = new ItemRows(itemRows, items);
            var toCouples = new CoupleRows(coupleRows, items, usable ? Optional.of(norms) : Optional.empty());
            var toScales = new ScaleRows(scaleRows, items);
            answers.read(couples -> {
                beside.run(() -> couples.forEach(toScales::write)); // about half of the work
                couples.forEach(toItems::write);
                couples.forEach(toCouples::write);
                progress.written(couples.size(), counts.couples());
            });
            beside.finish();
            norms.write(normRows, items);
            var files = List.of(itemRows, coupleRows, scaleRows, normRows);
            var report = new Report(counts, usable, reference.isPresent(), files);
            Files.writeString(folder.resolve("report.json"), report.json());
        }
    }
}
