package app.entente.compare;

import static app.entente.statistics.OracleFiles.same;
import static app.entente.statistics.OracleFiles.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.statistics.OracleFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareOracleTests {

    private static final Set<String> WORDS =
            Set.of("couple", "item", "scale", "crosses_midpoint", "pca_category", "case", "a", "b");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyFileAboutRealCouplesIsTheSame() throws IOException {
        var testStudy = new TestStudy(folder);
        assertThat(testStudy.compare(
                        OracleFiles.file("tidy/DRES_items.csv"), OracleFiles.file("tidy/DRES_answers.csv")))
                .isZero();
        sameFile(testStudy, "items.csv", OracleFiles.rows("expected/items_DRES.csv"));
        sameFile(testStudy, "couples.csv", OracleFiles.rows("expected/couple_DRES.csv"));
        sameFile(testStudy, "scales.csv", OracleFiles.rows("expected/scales_DRES.csv"));
        sameFile(testStudy, "normative.csv", OracleFiles.rows("expected/normative_DRES.csv"));
    }

    @Test
    void everyEdgeIsTheSame() throws IOException {
        var cases = OracleFiles.rows("expected/edge_cases.csv");
        var testStudy = new TestStudy(folder).items(items(cases)).answers(answers(cases));
        assertThat(testStudy.compare()).isZero();
        var written = OracleFiles.table(testStudy.out().resolve("couples.csv"));
        assertThat(written).hasSameSizeAs(cases);
        IntStream.range(0, cases.size()).forEach(i -> sameRow(cases.get(i), written.get(i)));
    }

    private static void sameFile(TestStudy testStudy, String file, List<Map<String, String>> expected)
            throws IOException {
        var written = OracleFiles.table(testStudy.out().resolve(file));
        assertThat(written).hasSameSizeAs(expected);
        assertThat(written.getFirst().keySet()).isEqualTo(expected.getFirst().keySet());
        IntStream.range(0, expected.size()).forEach(i -> sameRow(expected.get(i), written.get(i)));
    }

    private static void sameRow(Map<String, String> expected, Map<String, String> written) {
        for (var column : expected.keySet()) {
            if (!WORDS.contains(column)) {
                same(expected, column, OracleFiles.number(written, column));
            } else if (written.containsKey(column)) {
                assertThat(text(written, column)).isEqualToIgnoringCase(text(expected, column));
            }
        }
    }

    private static String items(List<Map<String, String>> cases) {
        var longest =
                cases.stream().mapToInt(it -> profile(it, "a").length).max().orElseThrow();
        var rows = new StringBuilder("item,scale,key,lo,hi\n");
        IntStream.range(0, longest).forEach(i -> rows.append("q%d,all,1,1,5\n".formatted(i)));
        return rows.toString();
    }

    private static String answers(List<Map<String, String>> cases) {
        var rows = new StringBuilder("couple,item,a,b\n");
        for (var it : cases) {
            var a = profile(it, "a");
            var b = profile(it, "b");
            IntStream.range(0, a.length)
                    .forEach(i -> rows.append("%s,q%d,%s,%s\n".formatted(text(it, "case"), i, a[i], b[i])));
        }
        return rows.toString();
    }

    private static String[] profile(Map<String, String> row, String column) {
        return text(row, column).replace(".0", "").replace("-", "").split(" ", -1);
    }
}
