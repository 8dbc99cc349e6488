package app.entente.questionnaire;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import app.entente.pack.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The project's own tables: where each indicator is asked or reflected on, and which document it comes from. */
final class Provenance {

    record Row(String first, String second) {}

    private Provenance() {}

    /** From an indicator to an item, a reflection, or the question that ends every theme. */
    static List<Row> table() {
        return rows("provenance.csv");
    }

    static Set<String> indicators() {
        return table().stream().map(Row::first).collect(toSet());
    }

    /** The indicators of each document, by its title. */
    static Map<String, Set<String>> documents() {
        return rows("documents.csv").stream().collect(groupingBy(Row::first, mapping(Row::second, toSet())));
    }

    private static List<Row> rows(String file) {
        try (var lines = content(file).lines()) {
            return lines.skip(1).map(Provenance::row).toList();
        }
    }

    private static Row row(String line) {
        var comma = line.lastIndexOf(',');
        return new Row(line.substring(0, comma), line.substring(comma + 1));
    }

    private static String content(String file) {
        try {
            return new ClassPathResource("seeds/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Row> named(Item item) {
        return item.indicators().stream().map(it -> new Row(it, item.id().value()));
    }
}
