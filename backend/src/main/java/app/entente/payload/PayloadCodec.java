package app.entente.payload;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes payloads in format 2 and reads both.
 *
 * <p>Format 2 is one byte, 2, and JSON. Format 1 had no version: its JSON begins with a bracket or a brace, its texts
 * with a letter or sign, and its bytes with the 0 of a length, so none of it begins with a version.
 */
@Component
public class PayloadCodec {

    private static final byte FORMAT = 2;
    private static final int VERSIONS = ' '; // no text begins below

    private final JsonMapper json = JsonMapper.builder().build();

    public <T> byte[] write(PayloadFormat<T> format, T value) {
        var plain = json.writeValueAsBytes(format.codec().write(value));
        var payload = new byte[Math.max(1 + plain.length, format.least())];
        Arrays.fill(payload, (byte) ' '); // JSON may be followed by blanks
        ByteBuffer.wrap(payload).put(FORMAT).put(plain);
        return payload;
    }

    /** Throws {@link LaterFormat} for a version above 2. */
    public <T> T read(PayloadFormat<T> format, byte[] payload) {
        var version = version(payload);
        if (version > FORMAT) {
            throw new LaterFormat();
        }
        try {
            return version == 1
                    ? first(format, payload)
                    : format.codec().read(tree(Arrays.copyOfRange(payload, 1, payload.length)));
        } catch (RuntimeException e) {
            throw withoutContent(e);
        }
    }

    /** Says where reading failed, and not on what: a parser repeats what it could not read. */
    private static IllegalStateException withoutContent(RuntimeException failure) {
        var broken = new IllegalStateException("A payload cannot be read");
        broken.setStackTrace(failure.getStackTrace());
        return broken;
    }

    private <T> T first(PayloadFormat<T> format, byte[] payload) {
        return format.first()
                .map(it -> it.apply(payload))
                .orElseGet(() -> format.codec().read(unwrapped(tree(payload))));
    }

    private Object tree(byte[] plain) {
        return json.readValue(plain, Object.class);
    }

    private static int version(byte[] payload) {
        var head = payload.length == 0 ? 0 : payload[0] & 0xff;
        return head == 0 || head >= VERSIONS ? 1 : head;
    }

    /** Format 1 wrote an identifier as an object with one field, {@code value}; since then it is a text. */
    private static Object unwrapped(Object tree) {
        return switch (tree) {
            case Map<?, ?> map when map.keySet().equals(Set.of("value")) -> Objects.requireNonNull(map.get("value"));
            case Map<?, ?> map -> {
                var all = new LinkedHashMap<Object, Object>();
                map.forEach((name, it) -> {
                    if (it != null) {
                        all.put(name, unwrapped(it));
                    }
                });
                yield all;
            }
            case List<?> list -> list.stream().map(PayloadCodec::unwrapped).toList();
            default -> tree;
        };
    }
}
