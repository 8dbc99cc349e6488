package app.entente.batch;

import java.nio.charset.StandardCharsets;

/** A text as it stands in a CSV file: encoded once, written often. */
final class Field {

    private final byte[] bytes;

    private Field(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Quoted where it holds what would end a field; a line break it cannot hold. */
    static Field of(String text) {
        var quoted = text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
        return new Field(quoted.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return bytes;
    }
}
