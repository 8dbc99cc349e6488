package app.entente.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A buffer of CSV lines as bytes; numbers are written without strings in between, since a large comparison spends much
 * of its time on them.
 */
public final class CsvLineBuffer {

    private static final int DECIMALS = 10;
    private static final long ONE = 10_000_000_000L;
    private static final int MILLION = 1_000_000;
    private static final byte[] PAIRS = pairs();
    private static final double LARGEST = 9e8;
    /** The length of the longest number: a sign, nine digits, the point, the decimals. */
    private static final int LONGEST = 1 + 9 + 1 + DECIMALS;

    private byte[] bytes = new byte[1024];
    private int length;

    /** Returns a number as it is written in a file: up to ten decimals, trailing zeros left out. */
    public static String text(double number) {
        var csvLineBuffer = new CsvLineBuffer();
        csvLineBuffer.number(number);
        return new String(csvLineBuffer.bytes, 0, csvLineBuffer.length, StandardCharsets.US_ASCII);
    }

    int length() {
        return length;
    }

    void text(byte[] text) {
        room(text.length);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
    }

    void symbol(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
    }

    /** Appends a number with up to ten decimals, trailing zeros left out, by whole-number arithmetic. */
    void number(double number) {
        if (!(Math.abs(number) <= LARGEST)) { // NaN fails this test as well
            text(large(number).getBytes(StandardCharsets.US_ASCII));
            return;
        }
        room(LONGEST);
        var whole = (int) number;
        if (whole == number) {
            signed(whole);
            return;
        }
        var scaled = Math.round(number * ONE);
        if (scaled < 0) {
            bytes[length++] = '-';
        }
        digits((int) (Math.abs(scaled) / ONE));
        decimals(Math.abs(scaled) % ONE);
    }

    private static String large(double number) {
        return BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void signed(int whole) {
        if (whole < 0) {
            bytes[length++] = '-';
        }
        digits(Math.abs(whole));
    }

    private void digits(int number) {
        if (number < 10) {
            bytes[length++] = (byte) ('0' + number);
            return;
        }
        var count = 1;
        for (var rest = number / 10; rest > 0; rest /= 10) {
            count++;
        }
        length += count;
        var rest = number;
        for (int place = length - 1; place >= length - count; place--) {
            bytes[place] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    private void decimals(long tenBillionths) {
        if (tenBillionths == 0) {
            return;
        }
        bytes[length] = '.';
        var first = (int) (tenBillionths / MILLION);
        var last = (int) (tenBillionths % MILLION);
        pair(first / 100, length + 1);
        pair(first % 100, length + 3);
        pair(last / 10_000, length + 5);
        pair(last / 100 % 100, length + 7);
        pair(last % 100, length + 9);
        length += DECIMALS + 1;
        while (bytes[length - 1] == '0') {
            length--;
        }
    }

    private void pair(int below100, int from) {
        bytes[from] = PAIRS[2 * below100];
        bytes[from + 1] = PAIRS[2 * below100 + 1];
    }

    /** Returns the digits of all numbers from 00 to 99: looking them up is quicker than dividing. */
    private static byte[] pairs() {
        var pairs = new byte[200];
        for (int i = 0; i < 100; i++) {
            pairs[2 * i] = (byte) ('0' + i / 10);
            pairs[2 * i + 1] = (byte) ('0' + i % 10);
        }
        return pairs;
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
