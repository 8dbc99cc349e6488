package app.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** All measured rounds as a table of medians, each with the lowest and the highest, and as JSON. */
final class PageLoadTable {

    private static final String HEAD = """
            | what | on | kB | requests | server, ms | first paint, ms | heading, ms | elements | server nodes |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    private final Map<Row, List<PageLoad>> rows = new LinkedHashMap<>();

    private record Row(String what, String line) {}

    private record Measured(String what, String line, List<PageLoad> rounds) {}

    void add(String what, PageMeter.Line line, List<PageLoad> rounds) {
        rows.put(new Row(what, line.name()), List.copyOf(rounds));
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("pages.md"), table());
        var measured = rows.entrySet().stream()
                .map(it -> new Measured(it.getKey().what(), it.getKey().line(), it.getValue()))
                .toList();
        JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve("pages.json").toFile(), measured);
    }

    private String table() {
        return rows.entrySet().stream()
                .map(it -> line(it.getKey(), it.getValue()))
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static String line(Row row, List<PageLoad> rounds) {
        return "| %s | %s | %s | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        row.what(),
                        row.line(),
                        spread(rounds, it -> it.bytes() / 1_000.0, "%.1f"),
                        spread(rounds, PageLoad::requests, "%.0f"),
                        spread(rounds, PageLoad::serverMillis, "%.0f"),
                        spread(rounds, PageLoad::firstPaint, "%.0f"),
                        spread(rounds, PageLoad::heading, "%.0f"),
                        spread(rounds, PageLoad::elements, "%.0f"),
                        spread(rounds, PageLoad::serverNodes, "%.0f"));
    }

    private static String spread(List<PageLoad> rounds, ToDoubleFunction<PageLoad> figure, String format) {
        var sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        var middle = format.formatted(sorted[sorted.length / 2]);
        var least = format.formatted(sorted[0]);
        var most = format.formatted(sorted[sorted.length - 1]);
        return least.equals(most) ? middle : "%s (%s–%s)".formatted(middle, least, most);
    }
}
