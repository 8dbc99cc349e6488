package app.entente.csv;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** Several columns of a row, each with the separator after it, encoded once and written often, and which of them are empty. */
public final class EncodedCells {

    private final byte[] bytes;
    private final int[] empty;
    private final int count;

    private EncodedCells(byte[] bytes, int[] empty, int count) {
        this.bytes = bytes;
        this.empty = empty;
        this.count = count;
    }

    /** Returns the columns of these texts, which must not need quotes. */
    public static EncodedCells of(String... texts) {
        var empty =
                IntStream.range(0, texts.length).filter(i -> texts[i].isEmpty()).toArray();
        return new EncodedCells((String.join(",", texts) + ',').getBytes(StandardCharsets.UTF_8), empty, texts.length);
    }

    byte[] bytes() {
        return bytes;
    }

    int[] empty() {
        return empty;
    }

    int count() {
        return count;
    }
}
