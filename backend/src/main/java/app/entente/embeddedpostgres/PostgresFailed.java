package app.entente.embeddedpostgres;

import java.nio.file.Path;

/** One of PostgreSQL's own programs has failed. */
final class PostgresFailed extends StartRefused {

    /** The room without which no server starts: a segment of its write-ahead log. */
    private static final long NEEDED = 16L * 1024 * 1024;

    PostgresFailed(String program, Path log) {
        this(program, log, log.toAbsolutePath().resolveSibling("").toFile().getUsableSpace());
    }

    PostgresFailed(String program, Path log, long free) {
        super(
                free < NEEDED
                        ? "The disk is full, so the embedded PostgreSQL cannot start."
                        : "The embedded PostgreSQL did not answer as it should (" + program + ").",
                free < NEEDED
                        ? "Make room on the disk of " + log.toAbsolutePath().resolveSibling("")
                                + ", then start Entente again."
                        : "Read the last lines of " + log + ", or name an own server with ENTENTE_DATABASE_URL.");
    }
}
