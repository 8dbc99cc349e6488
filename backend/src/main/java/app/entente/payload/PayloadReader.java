package app.entente.payload;

import app.entente.values.LimitLevel;
import app.entente.values.Value;
import app.entente.values.Wish;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads the fields of a payload in the order in which {@link PayloadWriter} wrote them. */
public final class PayloadReader {

    private final ByteBuffer bytes;

    public PayloadReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** Returns a number written as four bytes, the highest first. */
    public int number() {
        return bytes.getInt();
    }

    /** Returns a text written as its length in bytes and its UTF-8. */
    public String text() {
        var utf8 = new byte[number()];
        bytes.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    public <E extends Enum<E>> E enumConstant(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    public <T> Optional<T> optional(Supplier<T> read) {
        return number() == 1 ? Optional.of(read.get()) : Optional.empty();
    }

    public <T> List<T> list(Supplier<T> read) {
        return Stream.generate(read).limit(number()).toList();
    }

    public Value value() {
        var kind = text();
        return switch (kind) {
            case "grade" -> new Value.Grade(number());
            case "level" -> new Value.Level(enumConstant(LimitLevel.class));
            case "exchange" -> new Value.Exchange(number(), number(), optional(() -> enumConstant(Wish.class)));
            case "chosen" -> new Value.Chosen(text());
            case "words" -> new Value.Words(text());
            default -> throw new IllegalStateException("Written by a later version");
        };
    }
}
