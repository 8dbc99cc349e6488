package app.entente.batch;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** Some columns of a row as they stand in the file, written often; and which of them are empty. */
final class Cells {

    private final byte[] bytes;
    private final int[] empty;
    private final int count;

    private Cells(byte[] bytes, int[] empty, int count) {
        this.bytes = bytes;
        this.empty = empty;
        this.count = count;
    }

    /** Of texts that need no quotes. */
    static Cells of(String... texts) {
        var empty =
                IntStream.range(0, texts.length).filter(i -> texts[i].isEmpty()).toArray();
        return new Cells(String.join(",", texts).getBytes(StandardCharsets.UTF_8), empty, texts.length);
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
