package app.entente.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Encodes lists of texts as bytes, so that two different lists never give the same bytes: every part follows its
 * length.
 */
final class CanonicalEncoding {

    private CanonicalEncoding() {}

    static byte[] bytes(RowIdentity row) {
        return bytes(row.table(), row.parts());
    }

    static byte[] bytes(String first, List<String> rest) {
        var parts = rest.stream().map(CanonicalEncoding::utf8).toList();
        var head = utf8(first);
        var size = parts.stream().mapToInt(it -> Integer.BYTES + it.length).sum();
        var bytes = ByteBuffer.allocate(Integer.BYTES + head.length + size);
        bytes.putInt(head.length).put(head);
        parts.forEach(it -> bytes.putInt(it.length).put(it));
        return bytes.array();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
