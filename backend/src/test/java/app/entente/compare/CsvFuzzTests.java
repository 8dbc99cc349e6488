package app.entente.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Any bytes at all are read, or refused with one short line. `./entente bench fuzz` looks for more. */
class CsvFuzzTests {

    private static final String ITEMS = "item,scale,key,lo,hi\na,s,1,1,5\nb,s,-1,1,5\nc,t,1,1,5\n";

    @TempDir
    private Path folder = Path.of("");

    @FuzzTest(maxDuration = "10m")
    void anyBytesAsAnswersAreReadOrRefusedInOneLine(byte[] bytes) throws IOException {
        Files.write(folder.resolve("answers.csv"), bytes);
        var testStudy = new TestStudy(folder).items(ITEMS);

        var status = testStudy.compare();

        assertThat(status).isIn(0, 2);
        assertThat(testStudy.errors().lines())
                .hasSize(status / 2)
                .allSatisfy(it -> assertThat(it).hasSizeLessThan(200));
        assertThat(Files.deleteIfExists(testStudy.out().resolve("report.json"))).isEqualTo(status == 0);
    }
}
