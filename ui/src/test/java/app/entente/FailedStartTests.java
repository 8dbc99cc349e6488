package app.entente;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.embeddedpostgres.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application as a process of its own, started where it cannot start. */
class FailedStartTests {

    private static final int PATIENCE_IN_SECONDS = 120;

    private final Map<String, String> variables = new HashMap<>();

    @TempDir
    Path folder;

    @Test
    void aTakenPortIsSaidBeforeAnyDataIsTouched() throws Exception {
        try (var taken = new ServerSocket(0)) {
            assertThat(start("--server.port=" + taken.getLocalPort())).isEqualTo(1);
            assertThat(said())
                    .contains("Port " + taken.getLocalPort() + " is already in use")
                    .doesNotContain("\tat ");
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    @Test
    void aFileOfTheDirectoryItIsStartedInChangesNothing() throws Exception {
        Files.writeString(folder.resolve("application.yaml"), "spring.application.name: planted");
        try (var taken = new ServerSocket(0)) {
            assertThat(start("--server.port=" + taken.getLocalPort())).isEqualTo(1);
            assertThat(said()).contains("[entente]").doesNotContain("planted");
        }
    }

    @Test
    void aFileThatIsNamedCounts() throws Exception {
        Files.writeString(folder.resolve("named.yaml"), "spring.application.name: named");
        try (var taken = new ServerSocket(0)) {
            assertThat(start(
                            "--server.port=" + taken.getLocalPort(),
                            "--spring.config.additional-location=" + folder.resolve("named.yaml")))
                    .isEqualTo(1);
            assertThat(said()).contains("[named]");
        }
    }

    /** The port of the health checks is opened last, when the database runs and every thread is there. */
    @Test
    void aStartThatFailsAtItsVeryEndEndsToo() throws Exception {
        try (var taken = new ServerSocket(0)) {
            assertThat(start("--server.port=0", "--management.server.port=" + taken.getLocalPort()))
                    .isEqualTo(1);
            assertThat(said()).contains("Port " + taken.getLocalPort() + " was already in use");
            assertThat(folder.resolve("data/entente.lock")).exists();
            assertThat(folder.resolve("data/postgres/postmaster.pid")).doesNotExist();
        }
    }

    /** The one variable that is read before anything is bound; every other one is in SettingsTests. */
    @Test
    void anAddressThatIsNoneIsSaidInOneSentence() throws Exception {
        variables.put("ENTENTE_DATABASE_URL", "foo");
        assertThat(start("--server.port=0")).isEqualTo(1);
        assertThat(said())
                .contains("ENTENTE_DATABASE_URL has to be an address like jdbc:postgresql://db.example:5432/entente,"
                        + " which the value from the environment is not.")
                .doesNotContain("\tat ", "foo");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aPasswordFileThatWasChangedIsNamed() throws Exception {
        var password = folder.resolve("data/postgres-password");
        try (var _ = EmbeddedPostgres.on(folder.resolve("data"))) {
            assertThat(password).exists();
        }
        Files.writeString(password, "another");
        assertThat(start("--server.port=0")).isEqualTo(1);
        assertThat(said())
                .contains("The embedded database refuses the password in " + password)
                .doesNotContain("\tat ", "ENTENTE_DATABASE");
    }

    private int start(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", // a start is too short for the second compiler, and too busy with it
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                EntenteApplication.class.getName(),
                "--vaadin.productionMode=true",
                "--entente.data=" + folder.resolve("data")));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment().putAll(variables);
        var process = builder.start();
        try {
            assertThat(process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS))
                    .as("it ends by itself; it said: %s", said())
                    .isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }
}
