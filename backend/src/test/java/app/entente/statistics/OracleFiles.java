package app.entente.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.entente.values.Wish;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;

/** Values that an independent program computed, in the folder that ENTENTE_ORACLES names; never part of the project. */
public final class OracleFiles {

    private static final Offset<Double> CLOSE = Offset.offset(1e-9);

    private OracleFiles() {}

    public static List<Map<String, String>> rows(String file) throws IOException {
        return table(file(file));
    }

    /** A file of the folder; the test ends here, and says so, where the folder is not given. */
    public static Path file(String name) {
        var folder = System.getenv("ENTENTE_ORACLES");
        assumeTrue(folder != null, "oracles not given: set ENTENTE_ORACLES to their folder");
        return Path.of(folder, name);
    }

    /** The rows of any CSV file without commas inside quotes. */
    public static List<Map<String, String>> table(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var header = cells(lines.getFirst());
        return lines.stream().skip(1).map(line -> row(header, cells(line))).toList();
    }

    public static OptionalDouble number(Map<String, String> row, String column) {
        var cell = text(row, column);
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }

    public static Optional<Wish> wish(Map<String, String> row, String column) {
        return switch (text(row, column)) {
            case "less" -> Optional.of(Wish.LESS);
            case "as_is" -> Optional.of(Wish.AS_IT_IS);
            case "more" -> Optional.of(Wish.MORE);
            default -> Optional.empty();
        };
    }

    public static int whole(Map<String, String> row, String column) {
        return Integer.parseInt(text(row, column));
    }

    public static String text(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    public static void same(Map<String, String> row, String column, double actual) {
        assertThat(actual)
                .as("%s of %s", column, row)
                .isCloseTo(number(row, column).orElseThrow(), CLOSE);
    }

    public static void same(Map<String, String> row, String column, OptionalDouble actual) {
        assertThat(actual.isPresent())
                .as("%s of %s", column, row)
                .isEqualTo(number(row, column).isPresent());
        DoubleStream.of(actual.stream().toArray()).forEach(value -> same(row, column, value));
    }

    private static Map<String, String> row(List<String> header, List<String> cells) {
        return IntStream.range(0, header.size()).boxed().collect(Collectors.toMap(header::get, cells::get));
    }

    private static List<String> cells(String line) {
        return List.of(line.replace("\"", "").split(",", -1));
    }
}
