package app.entente.compare;

import app.entente.csv.CsvWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes report.json: what was read, what was missing, and what could not be computed. */
record ComparisonReport(AnswersFile.Counts counts, boolean normsUsed, boolean referenceGiven, List<CsvWriter> files) {

    private static final List<String> NAMES = List.of("items", "couples", "scales", "normative");

    String json() {
        return """
                {
                  "rows": %s,
                  "couples": %s,
                  "missing": %s,
                  "out_of_range": %s,
                  "reference": "%s",
                  "norms": "%s",
                  "undefined": {
                %s
                  },
                  "versions": {"format": 1, "entente": "%s", "java": "%s"}
                }
                """.formatted(
                        counts.rows(),
                        counts.couples(),
                        counts.missing(),
                        counts.outOfRange(),
                        referenceGiven ? "file" : "self",
                        normsUsed ? "used" : "left empty: fewer than %s couples".formatted(Norms.MIN_COUPLES),
                        IntStream.range(0, files.size())
                                .mapToObj(i -> "    \"%s\": {%s}".formatted(NAMES.get(i), undefined(files.get(i))))
                                .collect(Collectors.joining(",\n")),
                        ProductVersion.current(),
                        Runtime.version());
    }

    private static String undefined(CsvWriter file) {
        return IntStream.range(0, file.columns().size())
                .filter(i -> file.undefined(i) > 0)
                .mapToObj(i -> "\"%s\": %s".formatted(file.columns().get(i), file.undefined(i)))
                .collect(Collectors.joining(", "));
    }
}
