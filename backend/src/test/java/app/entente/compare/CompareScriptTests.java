package app.entente.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts what a researcher starts. */
class CompareScriptTests {

    private static final Path SCRIPT = Path.of("../entente").toAbsolutePath().normalize();

    private static final int TERMINATED = 128 + 15;

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

    /** A locale without UTF-8 reads names of files byte by byte, which the Java runtime cannot open. */
    @Test
    void aFolderWithAnAccentIsFoundInAnyLocale() throws IOException, InterruptedException {
        var accented = Files.createDirectory(folder.resolve("étude"));
        Files.writeString(accented.resolve("items.csv"), "item,scale,key,lo,hi\nkind,s,1,1,5\n");
        Files.writeString(accented.resolve("answers.csv"), "couple,item,a,b\nx,kind,5,4\n");

        var ended = runInCLocale(
                "compare", "--items", "étude/items.csv", "--answers", "étude/answers.csv", "--out", "étude/où");

        assertThat(ended).isEqualTo(new Ended(0, "1 couples, 1 rows: written to étude/où\n", ""));
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
                .contains(ComparisonRun.FILES)
                .contains("100 couples", "docs/engine.md", "UTF-8", "pipe");
    }

    @Test
    void anInterruptedRunLeavesNothingBehind() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("items.csv"), "item,scale,key,lo,hi\nkind,s,1,1,5\nwarm,s,1,1,5\n");
        try (var answers = Files.newBufferedWriter(folder.resolve("answers.csv"))) {
            answers.write("couple,item,a,b\n");
            for (int couple = 0; couple < 400_000; couple++) {
                answers.write(couple + ",kind,5,4\n" + couple + ",warm,2,2\n");
            }
        }
        var process = start("compare", "--items", "items.csv", "--answers", "answers.csv", "--out", "place/out");
        awaitWriting(process);

        process.toHandle().destroy();

        assertThat(process.waitFor()).isEqualTo(TERMINATED);
        assertThat(folder.resolve("place")).isEmptyDirectory();
    }

    /** Until one of the files is half written. */
    private void awaitWriting(Process process) throws IOException, InterruptedException {
        while (process.isAlive()) {
            try (var files = Files.find(
                    folder.resolve("place"), 2, (file, it) -> file.endsWith("couples.csv") && it.size() > 0)) {
                if (files.findAny().isPresent()) {
                    return;
                }
            } catch (NoSuchFileException _) {
                // not made yet
            }
            Thread.sleep(5);
        }
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
        var status = start(arguments).waitFor();
        return new Ended(status, read("said"), read("errors"));
    }

    private Ended runInCLocale(String... arguments) throws IOException, InterruptedException {
        var status = start(Map.of("LC_ALL", "C"), arguments).waitFor();
        return new Ended(status, read("said"), read("errors"));
    }

    private Process start(String... arguments) throws IOException {
        return start(Map.of(), arguments);
    }

    private Process start(Map<String, String> environment, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("sh", SCRIPT.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("said").toFile())
                .redirectError(folder.resolve("errors").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("ENTENTE_AS_BUILT", "yes");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }
}
