package app.entente.embeddedpostgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** The data directory, or something in it, cannot be read or written. */
final class DataUnusable extends StartRefused {

    DataUnusable(Path data, IOException cause) {
        this(data, cause, PostgresFailed.isFull(PostgresFailed.freeBesides(data.resolve("postgres"))));
    }

    private DataUnusable(Path data, IOException cause, boolean full) {
        super(
                full
                        ? "The disk is full, so the data directory " + data + " cannot be used."
                        : "The data directory " + data + " cannot be used: " + reason(cause) + ".",
                full
                        ? "Make room on that disk, then start Entente again."
                        : "Check that Entente may write there, or name another directory.");
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case AccessDeniedException it -> it.getFile() + " may not be read or written";
            case FileAlreadyExistsException it -> it.getFile() + " is no directory";
            default -> String.valueOf(cause.getMessage());
        };
    }
}
