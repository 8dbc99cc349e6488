package app.entente.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts what a researcher starts. */
class CommandTests {

    private static final Path SCRIPT = Path.of("../entente").toAbsolutePath().normalize();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theScriptComparesWhereItIsCalled() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("items.csv"), "item,scale,key,lo,hi\nkind,s,1,1,5\n");
        Files.writeString(folder.resolve("answers.csv"), "couple,item,a,b\nx,kind,5,4\n");

        var ended = run("compare", "--items", "items.csv", "--answers", "answers.csv", "--out", "out");

        assertThat(ended).isEqualTo(new Ended(0, "1 couples, 1 rows: written to out\n", ""));
        assertThat(folder.resolve("out/couples.csv")).isRegularFile();
        assertThat(Files.readString(folder.resolve("out/report.json"))).contains("\"entente\": \"0.");
    }

    @Test
    void aFileThatCannotBeUsedEndsTheScriptWithTwo() throws IOException, InterruptedException {
        var ended = run("compare", "--items", "none.csv", "--answers", "none.csv", "--out", "out");

        assertThat(ended).isEqualTo(new Ended(2, "", "none.csv: there is no such file\n"));
    }

    @Test
    void whatIsMissingOnTheLineEndsTheScriptWithTwo() throws IOException, InterruptedException {
        var ended = run("compare", "--items", "items.csv");

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.errors()).contains("--answers", "--out");
    }

    @Test
    void helpTellsAll() throws IOException, InterruptedException {
        var ended = run("compare", "--help");

        assertThat(ended.status()).isZero();
        assertThat(ended.said())
                .contains("--items", "--answers", "--out", "--reference", "item,scale,key,lo,hi", "couple,item,a,b")
                .contains(Comparison.FILES)
                .contains("100 couples", "docs/engine.md", "UTF-8", "pipe");
    }

    @Test
    void theCommandStandsOnTwoSmallLibrariesAlone() throws IOException {
        try (var files = Files.list(Path.of("target/compare"))) {
            assertThat(files.map(it -> it.getFileName().toString().replaceAll("-[0-9.]+jar", "")))
                    .containsExactlyInAnyOrder("entente-compare.jar", "fastcsv", "picocli");
        }
    }

    private record Ended(int status, String said, String errors) {}

    private Ended run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("sh", SCRIPT.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("said").toFile())
                .redirectError(folder.resolve("errors").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("ENTENTE_AS_BUILT", "yes");
        var status = builder.start().waitFor();
        return new Ended(status, read("said"), read("errors"));
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }
}
