package app.entente.payload;

import app.entente.answer.PayloadReader;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Writes bytes of format 1 for tests, in the order in which {@link PayloadReader} reads them. */
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

    public <T> PayloadWriter list(List<T> list, Consumer<T> write) {
        number(list.size());
        list.forEach(write);
        return this;
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
