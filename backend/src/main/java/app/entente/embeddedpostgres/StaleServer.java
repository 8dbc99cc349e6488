package app.entente.embeddedpostgres;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * The remains of a killed run in a PostgreSQL directory: a server that still runs without its application, or the pid
 * file of one that no longer does. Both would block the next start; the holder of the data lock may remove them.
 */
final class StaleServer {

    /** The lines before that of the port: process, directory, time of the start. */
    private static final int PORT_LINE = 3;

    private final Path directory;
    private final Path pidFile;

    StaleServer(Path directory) {
        this.directory = directory;
        this.pidFile = directory.resolve("postmaster.pid");
    }

    boolean isRunning() throws IOException {
        return Files.exists(pidFile)
                && Files.readAllLines(pidFile, ISO_8859_1).stream().limit(1).anyMatch(this::isOurs);
    }

    /** Returns the port on which the server answers; empty where it does not run. */
    OptionalInt port() throws IOException {
        return isRunning()
                ? Files.readAllLines(pidFile, ISO_8859_1).stream()
                        .skip(PORT_LINE)
                        .limit(1)
                        .mapToInt(it -> Integer.parseInt(it.strip()))
                        .findFirst()
                : OptionalInt.empty();
    }

    /**
     * Returns whether the process is a postgres of this very directory; its number may belong to another program by
     * now.
     */
    private boolean isOurs(String pid) {
        return pid.matches("\\d{1,10}")
                && ProcessHandle.of(Long.parseLong(pid))
                        .flatMap(it -> it.info().commandLine())
                        .filter(it -> it.contains("postgres") && it.contains(directory.toString()))
                        .isPresent();
    }

    void deletePidFile() throws IOException {
        Files.deleteIfExists(pidFile);
    }
}
