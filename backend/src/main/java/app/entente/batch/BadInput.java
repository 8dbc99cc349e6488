package app.entente.batch;

import java.nio.file.Path;

/** An input file that cannot be used; the message is one line with file, line, column and reason. */
final class BadInput extends RuntimeException {

    private static final int SHOWN = 40;

    BadInput(String message) {
        super(message);
    }

    /** Names a place; lines and columns count from 1. */
    static BadInput at(Path file, long line, int column, String reason) {
        return new BadInput("%s, line %s, column %s: %s".formatted(file.getFileName(), line, column, reason));
    }

    /** A foreign text as a message can carry it: on one line, and not for ever. */
    static String shown(String text) {
        var plain = text.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "...";
    }
}
