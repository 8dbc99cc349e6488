package app.entente.answer;

import app.entente.payload.Codec;
import app.entente.values.Value;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads the bytes of format 1, field after field: a number in four bytes, a text headed by its length. */
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

    /** A text that is the stored form of something. */
    public <T> T code(Codec<T> shape) {
        return shape.read(text());
    }

    public <T> Optional<T> optional(Supplier<T> read) {
        return number() == 1 ? Optional.of(read.get()) : Optional.empty();
    }

    public <T> List<T> list(Function<PayloadReader, T> read) {
        return Stream.generate(() -> read.apply(this)).limit(number()).toList();
    }

    public Value value() {
        var kind = text();
        return switch (kind) {
            case "grade" -> new Value.Grade(number());
            case "level" -> new Value.Level(code(AnswerCodecs.LIMIT));
            case "exchange" -> new Value.Exchange(number(), number(), optional(() -> code(AnswerCodecs.WISH)));
            case "chosen" -> new Value.Chosen(text());
            case "words" -> new Value.Words(text());
            default -> throw new IllegalStateException("There was no such value");
        };
    }
}
