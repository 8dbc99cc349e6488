package app.entente.csv;

import java.nio.charset.StandardCharsets;

/** A text of a CSV file with the separator after it, encoded once and written often. */
public final class EncodedField {

    private final byte[] bytes;

    private EncodedField(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Returns the encoded text, quoted where it holds a separator or a quotation mark; the text must not hold a line
     * break.
     */
    public static EncodedField of(String text) {
        var quoted = text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
        return new EncodedField((quoted + ',').getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the text that was encoded to these bytes before. */
    public static EncodedField encoded(byte[] bytes) {
        return new EncodedField(bytes);
    }

    /** Returns the encoded text, which is not to be changed. */
    public byte[] bytes() {
        return bytes;
    }
}
