package app.entente.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A CSV file written through a buffer, numbers with up to ten decimals, NaN as an empty field. */
final class LeanFile implements AutoCloseable {

    private static final int ROOM = 1 << 16;
    private static final int DECIMALS = 10;
    private static final long ONE = 10_000_000_000L;

    private final OutputStream out;
    private final byte[] bytes = new byte[2 * ROOM];
    private int length;

    LeanFile(Path file, String header) throws IOException {
        out = Files.newOutputStream(file);
        text(LeanStudy.bytes(header), 0, header.length());
        end();
    }

    void text(byte[] from, int start, int end) {
        System.arraycopy(from, start, bytes, length, end - start);
        length += end - start;
    }

    /** Writes a further field. */
    void field(byte[] text) {
        bytes[length++] = ',';
        text(text, 0, text.length);
    }

    /** Writes a further field. */
    void number(double number) {
        bytes[length++] = ',';
        if (Double.isNaN(number)) {
            return;
        }
        var scaled = Math.round(Math.abs(number) * ONE);
        if (number < 0 && scaled != 0) {
            bytes[length++] = '-';
        }
        whole((int) (scaled / ONE));
        var decimals = scaled % ONE;
        if (decimals != 0) {
            bytes[length++] = '.';
            length += DECIMALS;
            for (int place = 1; place <= DECIMALS; place++) {
                bytes[length - place] = (byte) ('0' + decimals % 10);
                decimals /= 10;
            }
            while (bytes[length - 1] == '0') {
                length--;
            }
        }
    }

    private void whole(int number) {
        if (number > 9) {
            whole(number / 10);
        }
        bytes[length++] = (byte) ('0' + number % 10);
    }

    void end() throws IOException {
        bytes[length++] = '\n';
        if (length >= ROOM) {
            out.write(bytes, 0, length);
            length = 0;
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            out.write(bytes, 0, length);
        }
    }
}
