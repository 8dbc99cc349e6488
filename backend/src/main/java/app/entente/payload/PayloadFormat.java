package app.entente.payload;

import java.util.Optional;
import java.util.function.Function;

/** One kind of payload: its codec, and how format 1 of it is read. Format 1 is never written any more. */
public final class PayloadFormat<T> {

    private final Codec<T> codec;
    private final Optional<Function<byte[], T>> first;
    private final int least;

    private PayloadFormat(Codec<T> codec, Optional<Function<byte[], T>> first, int least) {
        this.codec = codec;
        this.first = first;
        this.least = least;
    }

    /** A payload whose format 1, if it has one, was JSON with the same names. */
    public static <T> PayloadFormat<T> of(Codec<T> codec) {
        return new PayloadFormat<>(codec, Optional.empty(), 0);
    }

    /** A payload whose format 1 was made of bytes. */
    public static <T> PayloadFormat<T> of(Codec<T> codec, Function<byte[], T> first) {
        return new PayloadFormat<>(codec, Optional.of(first), 0);
    }

    /** The same format, filled up to this many bytes, so that short content cannot be told from longer one. */
    public PayloadFormat<T> atLeast(int bytes) {
        return new PayloadFormat<>(codec, first, bytes);
    }

    int least() {
        return least;
    }

    Codec<T> codec() {
        return codec;
    }

    Optional<Function<byte[], T>> first() {
        return first;
    }
}
