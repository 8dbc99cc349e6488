package app.entente.csv;

import java.nio.file.Path;

/** An input file that cannot be used; the message is one line with file, line, column and reason. */
public final class InvalidInput extends RuntimeException {

    private static final int MAX_SHOWN = 40;

    public InvalidInput(String message) {
        super(message);
    }

    /** Returns the exception that names a place; lines and columns count from 1. */
    public static InvalidInput at(Path file, long line, int column, String reason) {
        return new InvalidInput("%s, line %s, column %s: %s".formatted(file.getFileName(), line, column, reason));
    }

    /** Returns a text from outside as a message can quote it: on one line, and shortened. */
    public static String shown(String text) {
        var plain = text.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= MAX_SHOWN ? plain : plain.substring(0, MAX_SHOWN) + "...";
    }
}
