package app.entente.vault;

import app.entente.vault.VaultRefused.PayloadTooLarge;
import java.nio.ByteBuffer;
import java.util.stream.IntStream;

/** Pads a payload to one of five sizes, so that its length says next to nothing about it. */
final class Padding {

    private static final int[] SIZES = {256, 1_024, 4_096, 16_384, 32_768};

    private Padding() {}

    static byte[] pad(byte[] plain) {
        var needed = Integer.BYTES + plain.length;
        var size = IntStream.of(SIZES).filter(it -> it >= needed).findFirst().orElseThrow(PayloadTooLarge::new);
        return ByteBuffer.allocate(size).putInt(plain.length).put(plain).array();
    }

    static byte[] unpad(byte[] padded) {
        var bytes = ByteBuffer.wrap(padded);
        var plain = new byte[bytes.getInt()];
        bytes.get(plain);
        return plain;
    }
}
