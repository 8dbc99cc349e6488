package app.entente.answering;

import app.entente.questionnaire.Limit;
import app.entente.questionnaire.Value;
import app.entente.questionnaire.Wish;
import app.entente.questionnaire.WishAnswer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads a payload in the order in which {@link PayloadWriter} wrote it. */
public final class PayloadReader {

    private final ByteBuffer bytes;

    public PayloadReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    public int number() {
        return bytes.getInt();
    }

    public String text() {
        var utf8 = new byte[number()];
        bytes.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    public <E extends Enum<E>> E constant(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    public <T> Optional<T> maybe(Supplier<T> read) {
        return number() == 1 ? Optional.of(read.get()) : Optional.empty();
    }

    public <T> List<T> list(Supplier<T> read) {
        return Stream.generate(read).limit(number()).toList();
    }

    public Value value() {
        var kind = text();
        return switch (kind) {
            case "grade" -> new Value.Grade(number());
            case "level" -> new Value.Level(constant(Limit.class));
            case "exchange" -> new Value.Exchange(number(), number(), maybe(() -> constant(Wish.class)));
            case "share" -> new Value.WorkShare(number(), maybe(() -> constant(Wish.class)));
            case "wish" -> new Value.Wished(constant(WishAnswer.class));
            case "chosen" -> new Value.Chosen(text());
            case "words" -> new Value.Words(text());
            default -> throw new IllegalStateException("Written by a later version");
        };
    }
}
