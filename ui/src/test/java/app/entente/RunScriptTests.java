package app.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./entente run} says and how it ends; a few lines of shell stand in for the application. */
class RunScriptTests {

    private static final Path SCRIPT = Path.of("../entente").toAbsolutePath().normalize();

    private static final String REFUSES = """
            echo "2026-01-01T00:00:00.000Z ERROR 1 --- [entente] [           main] a.entente.settings.RefusalReporter       : Port 8356 is already in use."
            exit 1
            """;

    private static final String BREAKS = """
            echo '2026-01-01T00:00:00.000Z ERROR 1 --- [main] o.s.boot.SpringApplication : Application run failed'
            echo 'java.lang.IllegalStateException: Outer'
            echo '	at some.Code'
            echo 'Caused by: java.lang.IllegalStateException: The disk is full'
            echo '	at more.Code'
            exit 1
            """;

    private static final String STARTS = """
            for argument; do case $argument in --logging.file.name=*) log=${argument#*=} ;; esac; done
            echo "INFO $$ --- [main] Started EntenteApplication with $*" >>"$log"
            """;

    private static final String LOSES_ITS_DATABASE = STARTS + """
            sleep 1
            echo "2026-01-01T00:00:00.000Z ERROR $$ --- [entente] [postgres-watch] app.entente.database.EmbeddedServer     : The database is gone."
            exit 1
            """;

    /** Options that differ: a container is for Entente alone, a computer is not. */
    private static final String ALL_OF_A_CONTAINER = "-XX:MaxRAMPercentage=70";

    private static final String SMALLEST_HEAP = "-Xms64m";

    private final Map<String, String> variables = new HashMap<>();

    @TempDir
    Path folder;

    @Test
    void aRefusedStartIsOneSentenceAndStatusOne() throws Exception {
        var run = run(REFUSES, "--port", "8356");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.said()).isEqualTo("Port 8356 is already in use.");
    }

    @Test
    void aBrokenStartIsOneSentenceThatSaysWhereToReadOn() throws Exception {
        var run = run(BREAKS, "--port", "8356");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.said())
                .isEqualTo("Entente could not go on (The disk is full); all it said is in "
                        + folder.resolve("data/logs/entente.log"));
    }

    @Test
    void theEndOfARunningApplicationIsOneSentenceAsWell() throws Exception {
        var run = run(LOSES_ITS_DATABASE, "--port", "8356");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.said()).endsWith("The database is gone.").hasLineCount(2);
    }

    @Test
    void aStartThatSaysNothingIsGivenUp() throws Exception {
        var run = run("exec sleep 600", "--port", "8356");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.said())
                .startsWith("Entente did not start within 1 seconds")
                .hasLineCount(1);
    }

    @ParameterizedTest(name = "--port{0}8356")
    @ValueSource(strings = {" ", "="})
    void anOptionTakesItsValueEitherWay(String between) throws Exception {
        var options = ("--port" + between + "8356 --data" + between + folder.resolve("data")).split(" ");
        var run = run(STARTS, options);
        assertThat(run.said()).contains("http://localhost:8356");
        assertThat(folder.resolve("data/logs/entente.log"))
                .content()
                .contains("--server.port=8356 --entente.data=" + folder.resolve("data"));
    }

    @Test
    void theVariablesStandWhereNoOptionDoes() throws Exception {
        variables.put("SERVER_PORT", "8357");
        variables.put("SERVER_ADDRESS", "192.168.1.20");
        variables.put("ENTENTE_DATA", folder.resolve("data").toString());
        var run = run(STARTS);
        assertThat(run.said()).contains("http://192.168.1.20:8357");
        assertThat(folder.resolve("data/logs/entente.log"))
                .content()
                .contains("--server.address=192.168.1.20 --server.port=8357 --entente.data=" + folder.resolve("data"));
    }

    @Test
    void aFileMayNameTheDirectory() throws Exception {
        variables.put("ENTENTE_DATA_FILE", file("where", folder.resolve("data") + "\n"));
        run(STARTS, "--port=8356");
        assertThat(folder.resolve("data/logs/entente.log"))
                .content()
                .contains("--entente.data=" + folder.resolve("data") + " ");
    }

    @Test
    void theDirectoryAndAFileThatNamesOneAreTooMuch() throws Exception {
        variables.put("ENTENTE_DATA", folder.resolve("data").toString());
        variables.put("ENTENTE_DATA_FILE", file("where", "elsewhere"));
        assertThat(run(STARTS).said())
                .isEqualTo("entente: both ENTENTE_DATA and ENTENTE_DATA_FILE are set; set only one of them");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void anOptionStandsAboveItsVariable() throws Exception {
        variables.put("SERVER_PORT", "8357");
        assertThat(run(STARTS, "--port=8356").said()).contains("http://localhost:8356");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"SERVER_PORT, 70000", "SERVER_ADDRESS, a b", "ENTENTE_PATIENCE, soon"})
    void aBadVariableIsRefusedByItsName(String variable, String value) throws Exception {
        variables.put(variable, value);
        var run = run(STARTS);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.said()).startsWith("entente: " + variable + " wants ").hasLineCount(1);
    }

    @Test
    void itListensForThisComputerAloneUnlessToldOtherwise() throws Exception {
        run(STARTS, "--port", "8356");
        assertThat(folder.resolve("data/logs/entente.log")).content().contains("--server.address=127.0.0.1 ");
    }

    @Test
    void aHostIsListenedOnAndSaid() throws Exception {
        var run = run(STARTS, "--port", "8356", "--host", "192.168.1.20");
        assertThat(run.said()).contains("http://192.168.1.20:8356");
        assertThat(folder.resolve("data/logs/entente.log")).content().contains("--server.address=192.168.1.20 ");
    }

    @Test
    void javaGetsTheOptionsItHasInTheImage() throws Exception {
        run(STARTS, "--port", "8356");
        var started = Files.readString(folder.resolve("data/logs/entente.log"));
        var given = Arrays.stream(started.substring(started.indexOf(" with ") + 6)
                .split(" -jar ", 2)[0]
                .split(" ", -1));
        var image = Files.readAllLines(SCRIPT.resolveSibling("docker/java.options"));
        assertThat(given.filter(it -> !it.equals(SMALLEST_HEAP)))
                .containsExactlyInAnyOrderElementsOf(image.stream()
                        .filter(it -> !it.equals(ALL_OF_A_CONTAINER))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"--host=", "--host=a b", "--host"})
    void aHostIsAnAddress(String option) throws Exception {
        var run = run(STARTS, option);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.said()).startsWith("entente: --host wants ").hasLineCount(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"--port=", "--port=http", "--port=70000", "--port"})
    void aPortIsANumber(String option) throws Exception {
        var run = run(STARTS, option);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.said()).startsWith("entente: --port wants ").hasLineCount(1);
    }

    private record Run(int status, String said) {}

    private Run run(String application, String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(SCRIPT.toString(), "run"));
        command.addAll(List.of(options));
        if (!String.join(" ", options).contains("--data")
                && !variables.containsKey("ENTENTE_DATA")
                && !variables.containsKey("ENTENTE_DATA_FILE")) {
            command.add("--data=" + folder.resolve("data"));
        }
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment().put("JAVA_HOME", jdk(application).toString());
        builder.environment().put("ENTENTE_AS_BUILT", "yes");
        builder.environment().put("ENTENTE_PATIENCE", "1");
        builder.environment().putAll(variables);
        var process = builder.start();
        try {
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("it ends").isTrue();
            return new Run(
                    process.exitValue(),
                    Files.readString(folder.resolve("said")).strip());
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private Path jdk(String application) throws IOException {
        var bin = Files.createDirectories(folder.resolve("jdk/bin"));
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
        program(bin.resolve("javac"), "");
        program(bin.resolve("java"), application);
        return folder.resolve("jdk");
    }

    private static void program(Path file, String lines) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + lines);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
