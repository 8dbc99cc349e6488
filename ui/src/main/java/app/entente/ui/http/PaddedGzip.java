package app.entente.ui.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.SecureRandom;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Compresses to a multiple of 1 KiB (RFC 1952). The padding is an extra field of the header, which every reader skips;
 * up to 512 random bytes of it are added before rounding up, so that no length lies at an edge that one byte more passes.
 */
final class PaddedGzip {

    static final int STEP = 1024;

    private static final int JITTER = 512;
    private static final int HEADER = 10;
    private static final int FIELD = 6;
    private static final int TRAILER = 8;
    private static final byte HAS_EXTRA_FIELD = 4;
    private static final byte UNKNOWN_SYSTEM = (byte) 0xff;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PaddedGzip() {}

    static byte[] of(byte[] content) {
        var deflated = deflate(content);
        var padding = padding(HEADER + FIELD + deflated.length + TRAILER, RANDOM.nextInt(JITTER));
        var crc = new CRC32();
        crc.update(content);
        return ByteBuffer.allocate(HEADER + FIELD + padding + deflated.length + TRAILER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0x8b1f)
                .put((byte) Deflater.DEFLATED)
                .put(HAS_EXTRA_FIELD)
                .putInt(0) // no time
                .put((byte) 0)
                .put(UNKNOWN_SYSTEM)
                .putShort((short) (padding + 4))
                .put((byte) 'P')
                .put((byte) 'D')
                .putShort((short) padding)
                .put(new byte[padding])
                .put(deflated)
                .putInt((int) crc.getValue())
                .putInt(content.length)
                .array();
    }

    private static int padding(int length, int jitter) {
        return jitter + Math.floorMod(-(length + jitter), STEP);
    }

    private static byte[] deflate(byte[] content) {
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            var deflated = new ByteArrayOutputStream(content.length / 8 + STEP);
            var buffer = new byte[8 * STEP];
            while (!deflater.finished()) {
                deflated.write(buffer, 0, deflater.deflate(buffer));
            }
            return deflated.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
