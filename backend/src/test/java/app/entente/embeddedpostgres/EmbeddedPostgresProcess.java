package app.entente.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An embedded server in a process of its own, so that it can be killed. */
final class EmbeddedPostgresProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Path said;

    private EmbeddedPostgresProcess(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            var server = EmbeddedPostgres.on(Path.of(arguments[0]));
            server.writePort(8123);
            System.out.println("answers at " + server.connection().url());
            Thread.sleep(Duration.ofMinutes(10));
        } catch (StartRefused e) {
            System.out.println("refused: " + e.getMessage());
        }
    }

    static EmbeddedPostgresProcess on(Path data) throws IOException {
        var said = Files.createTempFile("server", ".out");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                EmbeddedPostgresProcess.class.getName(),
                data.toString());
        var process = new ProcessBuilder(command).redirectOutput(said.toFile()).start();
        return new EmbeddedPostgresProcess(process, said);
    }

    /** What it says once it answers or gives up. */
    String says() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var line = Files.readString(said)
                    .lines()
                    .filter(it -> it.matches("(answers|refused).*"))
                    .findFirst();
            if (line.isPresent()) {
                return line.get();
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("Nothing said within " + PATIENCE);
    }

    String url() throws IOException, InterruptedException {
        return says().replace("answers at ", "");
    }

    long pid() {
        return process.pid();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    static java.sql.Connection connect(String url, Path data) throws IOException, SQLException {
        return DriverManager.getConnection(url, "entente", new PasswordFile(data.resolve("postgres-password")).read());
    }
}
