package app.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.statistics.ContingencyTable;
import app.entente.statistics.OracleFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Values that the project's own scripts computed, in any clone: backend/src/test/vectors tells how. */
final class Vectors {

    private static final Path FOLDER = Path.of("src", "test", "resources", "vectors");

    private Vectors() {}

    static List<Map<String, String>> rows(String file) throws IOException {
        var rows = OracleFiles.table(FOLDER.resolve(file));
        assertThat(rows).as(file).isNotEmpty();
        return rows;
    }

    /** The whole numbers of a list; a missing one is {@link ContingencyTable#MISSING}. */
    static int[] integers(Map<String, String> row, String column) {
        return cells(row, column)
                .mapToInt(cell -> cell.equals("-") ? ContingencyTable.MISSING : Integer.parseInt(cell))
                .toArray();
    }

    static double[] numbers(Map<String, String> row, String column) {
        return cells(row, column).mapToDouble(Double::parseDouble).toArray();
    }

    static void sameName(Map<String, String> row, String column, Enum<?> actual) {
        assertThat(actual.name().toLowerCase(Locale.ROOT))
                .as("%s of %s", column, row)
                .isEqualTo(OracleFiles.text(row, column));
    }

    static void same(Map<String, String> row, String column, boolean actual) {
        assertThat(String.valueOf(actual)).as("%s of %s", column, row).isEqualTo(OracleFiles.text(row, column));
    }

    static <E extends Enum<E>> E named(Class<E> type, Map<String, String> row, String column) {
        return Enum.valueOf(type, OracleFiles.text(row, column).toUpperCase(Locale.ROOT));
    }

    private static Stream<String> cells(Map<String, String> row, String column) {
        return Arrays.stream(OracleFiles.text(row, column).split(" ", -1)).filter(cell -> !cell.isEmpty());
    }
}
