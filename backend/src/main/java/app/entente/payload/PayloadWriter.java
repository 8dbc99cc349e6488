package app.entente.payload;

import app.entente.values.Value;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes the plaintext of a sealed payload: plain fields one after the other, read back by {@link PayloadReader}. */
public final class PayloadWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Writes a number as four bytes, the highest first. */
    public PayloadWriter number(int number) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
        return this;
    }

    /** Writes a text as its length in bytes and its UTF-8. */
    public PayloadWriter text(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes.writeBytes(utf8);
        return this;
    }

    /** Writes a constant by its name, so that it may move but not be renamed. */
    public PayloadWriter enumConstant(Enum<?> constant) {
        return text(constant.name());
    }

    public <T> PayloadWriter optional(Optional<T> optional, Consumer<T> write) {
        number(optional.isPresent() ? 1 : 0);
        optional.ifPresent(write);
        return this;
    }

    public <T> PayloadWriter list(List<T> list, Consumer<T> write) {
        number(list.size());
        list.forEach(write);
        return this;
    }

    public PayloadWriter value(Value value) {
        return switch (value) {
            case Value.Grade(int step) -> text("grade").number(step);
            case Value.Level(var limitLevel) -> text("level").enumConstant(limitLevel);
            case Value.Exchange(int give, int receive, var wish) ->
                text("exchange").number(give).number(receive).optional(wish, this::enumConstant);
            case Value.Chosen(String option) -> text("chosen").text(option);
            case Value.Words(String words) -> text("words").text(words);
        };
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
