package app.entente.csv;

import java.nio.charset.StandardCharsets;

/** A text as it stands in a CSV file: encoded once, written often. */
public final class EncodedField {

    private final byte[] bytes;

    private EncodedField(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Quoted where it holds what would end a field; a line break it cannot hold. */
    public static EncodedField of(String text) {
        var quoted = text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
        return new EncodedField(quoted.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return bytes;
    }
}
