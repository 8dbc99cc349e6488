package app.entente.database;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a killed run left in a PostgreSQL directory: a server that still runs without its application, or a note of one
 * that no longer does. Both would block the next start; whoever holds the data lock may clear them away.
 */
final class Leftover {

    private final Path directory;
    private final Path note;

    Leftover(Path directory) {
        this.directory = directory;
        this.note = directory.resolve("postmaster.pid");
    }

    boolean isRunning() throws IOException {
        return Files.exists(note)
                && Files.readAllLines(note, ISO_8859_1).stream().limit(1).anyMatch(this::isOurs);
    }

    /** The number may long belong to a stranger: only a postgres of this very directory counts. */
    private boolean isOurs(String pid) {
        return pid.matches("\\d{1,10}")
                && ProcessHandle.of(Long.parseLong(pid))
                        .flatMap(it -> it.info().commandLine())
                        .filter(it -> it.contains("postgres") && it.contains(directory.toString()))
                        .isPresent();
    }

    void forget() throws IOException {
        Files.deleteIfExists(note);
    }
}
