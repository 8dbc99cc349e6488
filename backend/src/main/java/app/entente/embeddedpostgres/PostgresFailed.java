package app.entente.embeddedpostgres;

import java.nio.file.Path;

/** One of PostgreSQL's own programs has failed. */
final class PostgresFailed extends StartRefused {

    /** The room without which no server starts: a segment of its write-ahead log. */
    private static final long NEEDED = 16L * 1024 * 1024;

    PostgresFailed(String program, Path log) {
        this(program, log, freeBesides(log));
    }

    PostgresFailed(String program, Path log, long free) {
        super(
                isFull(free)
                        ? "The disk is full, so the embedded PostgreSQL cannot start."
                        : "The embedded PostgreSQL did not answer as it should (" + program + ").",
                isFull(free)
                        ? "Make room on the disk of " + log.toAbsolutePath().resolveSibling("")
                                + ", then start Entente again."
                        : "Read the last lines of " + log + ", or name an own server with ENTENTE_DATABASE_URL.");
    }

    static boolean isFull(long free) {
        return free < NEEDED;
    }

    /** Returns the bytes that may still be written beside this file; a folder that is gone is not a full disk. */
    static long freeBesides(Path log) {
        var folder = log.toAbsolutePath().resolveSibling("").toFile();
        return folder.isDirectory() ? folder.getUsableSpace() : Long.MAX_VALUE;
    }
}
