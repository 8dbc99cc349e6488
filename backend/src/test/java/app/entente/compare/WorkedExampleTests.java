package app.entente.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.entente.statistics.OracleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for counsellors and researchers computes by hand what the command computes. */
class WorkedExampleTests {

    private static final Pattern BLOCK = Pattern.compile("```csv\n(.*?)```", Pattern.DOTALL);
    private static final Pattern INDEX = Pattern.compile("\n\\| `(\\w+)` \\| (-?[0-9.]+) \\|");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theCommandComputesWhatThePageComputesByHand() throws IOException {
        var page = Files.readString(Path.of("../docs/engine.md"));
        var blocks = found(BLOCK, page);
        var testStudy = new TestStudy(folder)
                .items(blocks.getFirst().group(1))
                .answers(blocks.getLast().group(1));
        assertThat(testStudy.compare()).isZero();
        var row = OracleFiles.table(testStudy.out().resolve("couples.csv")).getFirst();

        assertThat(found(INDEX, page))
                .hasSize(14)
                .allSatisfy(index -> assertThat(
                                OracleFiles.number(row, index.group(1)).orElseThrow())
                        .as(index.group(1))
                        .isEqualTo(Double.parseDouble(index.group(2)), within(1e-9)));
    }

    private static List<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }
}
