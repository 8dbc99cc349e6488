package app.entente.compare;

import app.entente.csv.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One run of the command: reads the answers and writes five files into a folder. */
record ComparisonRun(StudyItems items, AnswersFile answers, Optional<Path> reference) {

    static final List<String> FILES = List.of("items.csv", "couples.csv", "scales.csv", "normative.csv", "report.json");

    /** Checks all input, then writes. */
    AnswersFile.Counts write(Path folder, ProgressLine progressLine) throws IOException {
        var given = reference.map(file -> NormsFile.read(file, items));
        var normsAccumulator = new Norms.NormsAccumulator(items.size());
        try (var spool = new CoupleSpool(folder.resolve("checked"), items.size())) {
            var counts = answers.read(couples -> {
                for (var it : couples) {
                    normsAccumulator.add(it.couple());
                    spool.add(it.couple());
                }
                progressLine.checked(couples.size());
            });
            progressLine.restart();
            write(folder, given.orElseGet(normsAccumulator::norms), counts, spool, progressLine);
            return counts;
        }
    }

    private void write(
            Path folder, Norms norms, AnswersFile.Counts counts, CoupleSpool spool, ProgressLine progressLine)
            throws IOException {
        var usable = reference.isPresent() || counts.couples() >= Norms.MIN_COUPLES;
        try (var itemRows = new CsvWriter(folder.resolve("items.csv"), ItemRowWriter.COLUMNS);
                var coupleRows = new CsvWriter(folder.resolve("couples.csv"), CoupleRowWriter.COLUMNS);
                var scaleRows = new CsvWriter(folder.resolve("scales.csv"), ScaleRowWriter.COLUMNS);
                var normRows = new CsvWriter(folder.resolve("normative.csv"), Norms.COLUMNS);
                var serialWorker = new SerialWorker()) {
            var toItems = new ItemRowWriter(itemRows, items);
            var toCouples = new CoupleRowWriter(coupleRows, items, usable ? Optional.of(norms) : Optional.empty());
            var toScales = new ScaleRowWriter(scaleRows, items);
            spool.forEachBundle(couples -> {
                serialWorker.submit(() -> {
                    couples.forEach(toItems::write);
                    couples.forEach(toScales::write);
                }); // about half of the work
                couples.forEach(toCouples::write);
                progressLine.written(couples.size(), counts.couples());
            });
            serialWorker.awaitAll();
            norms.write(normRows, items);
            var files = List.of(itemRows, coupleRows, scaleRows, normRows);
            var comparisonReport = new ComparisonReport(counts, usable, reference.isPresent(), files);
            Files.writeString(folder.resolve("report.json"), comparisonReport.json());
        }
    }
}
