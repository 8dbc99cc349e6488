package app.entente.answering;

import app.entente.questionnaire.Value;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes what goes into a sealed payload: plain fields one after the other, read back by {@link PayloadReader}. */
public final class PayloadWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public PayloadWriter number(int number) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
        return this;
    }

    public PayloadWriter text(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes.writeBytes(utf8);
        return this;
    }

    /** By its name, so that a constant may move but not be renamed. */
    public PayloadWriter constant(Enum<?> constant) {
        return text(constant.name());
    }

    public <T> PayloadWriter maybe(Optional<T> optional, Consumer<T> write) {
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
            case Value.Level(var limit) -> text("level").constant(limit);
            case Value.Exchange(int give, int receive, var wish) ->
                text("exchange").number(give).number(receive).maybe(wish, this::constant);
            case Value.WorkShare(int part, var wish) -> text("share").number(part).maybe(wish, this::constant);
            case Value.Wished(var answer) -> text("wish").constant(answer);
            case Value.Chosen(String option) -> text("chosen").text(option);
            case Value.Words(String words) -> text("words").text(words);
        };
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
