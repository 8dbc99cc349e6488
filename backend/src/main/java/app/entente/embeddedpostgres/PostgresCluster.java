package app.entente.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;

/** One PostgreSQL data directory, run by PostgreSQL's own programs. */
final class PostgresCluster {

    private static final int TIMEOUT_SECONDS = 120;

    /**
     * The server's settings: a crash loses nothing that was acknowledged, and the server's log never holds a value from
     * a row.
     */
    private static final String SETTINGS = String.join(
            " ",
            "-c fsync=on",
            "-c synchronous_commit=on",
            "-c full_page_writes=on",
            "-c listen_addresses=127.0.0.1",
            "-c unix_socket_directories=",
            "-c log_error_verbosity=terse",
            "-c log_min_error_statement=panic");

    private final Path programs;
    private final Path directory;
    private final Path log;

    PostgresCluster(Path programs, Path directory, Path log) {
        this.programs = programs;
        this.directory = directory;
        this.log = log;
    }

    /** Makes the directory, under another name first, so that an incomplete one is never taken for a complete one. */
    void create(String user, Path passwordFile) throws IOException {
        if (Files.exists(directory)) {
            return;
        }
        var fresh = directory.resolveSibling(directory.getFileName() + ".new");
        FileUtils.deleteDirectory(fresh.toFile());
        run(
                "initdb",
                "-D",
                fresh.toString(),
                "-U",
                user,
                "--pwfile",
                passwordFile.toString(),
                "--auth",
                "scram-sha-256",
                "--encoding",
                "UTF8",
                "--no-locale",
                "--locale-provider",
                "builtin",
                "--builtin-locale",
                "C.UTF-8");
        Files.move(fresh, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    void start(int port) throws IOException {
        run(
                "pg_ctl",
                "start",
                "-w",
                "-t",
                String.valueOf(TIMEOUT_SECONDS),
                "-D",
                directory.toString(),
                "-l",
                log.toString(),
                "-o",
                SETTINGS + " -c port=" + port);
    }

    void stop() throws IOException {
        run("pg_ctl", "stop", "-w", "-m", "fast", "-t", String.valueOf(TIMEOUT_SECONDS), "-D", directory.toString());
    }

    /** Returns whether the disk has no room for what a start writes. */
    boolean isDiskFull() {
        return PostgresFailed.isFull(PostgresFailed.freeBesides(log));
    }

    private void run(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>(UserNamespace.commandPrefix());
        command.add(programs.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (!ended(process) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new PostgresFailed(program, log);
        }
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(TIMEOUT_SECONDS + 10L, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
