package app.entente.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One line of a CSV file as bytes: much of the time of a large comparison goes into writing numbers. */
final class Line {

    private static final int DECIMALS = 10;
    private static final long ONE = 10_000_000_000L;
    private static final int FIVE = 100_000;
    private static final double LARGEST = 9e8;

    private byte[] bytes = new byte[1024];
    private int length;

    void text(byte[] text) {
        room(text.length);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
    }

    void symbol(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
    }

    void number(long number) {
        if (number < 0) {
            symbol('-');
        }
        digits(Math.abs(number));
    }

    /** Up to ten decimals by whole-number arithmetic, trailing zeros left out. */
    void number(double number) {
        if (!(Math.abs(number) <= LARGEST)) { // what is no number at all fails there
            text(large(number).getBytes(StandardCharsets.US_ASCII));
            return;
        }
        var scaled = Math.round(number * ONE);
        if (scaled < 0) {
            symbol('-');
        }
        digits(Math.abs(scaled) / ONE);
        decimals(Math.abs(scaled) % ONE);
    }

    private static String large(double number) {
        return BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void digits(long number) {
        if (number < 10) {
            symbol((char) ('0' + number));
            return;
        }
        var count = 1;
        for (var rest = number / 10; rest > 0; rest /= 10) {
            count++;
        }
        room(count);
        length += count;
        for (int place = length - 1; place >= length - count; place--) {
            bytes[place] = (byte) ('0' + number % 10);
            number /= 10;
        }
    }

    private void decimals(long tenBillionths) {
        if (tenBillionths == 0) {
            return;
        }
        room(DECIMALS + 1);
        bytes[length] = '.';
        five((int) (tenBillionths / FIVE), length + 1);
        five((int) (tenBillionths % FIVE), length + 6);
        length += DECIMALS + 1;
        while (bytes[length - 1] == '0') {
            length--;
        }
    }

    /** Five digits: halves of the decimals, as short numbers are quicker to divide. */
    private void five(int number, int from) {
        var rest = number;
        for (int place = from + 4; place >= from; place--) {
            bytes[place] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + more));
        }
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }
}
