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

    /** Ends the line where its last separator stands. */
    void endLine() {
        bytes[length - 1] = '\n';
    }

    /** Appends a number with up to ten decimals, trailing zeros left out, by whole-number arithmetic. */
    void number(double number) {
        if (!(Math.abs(number) <= LARGEST)) { // NaN fails this test as well
            text(large(number).getBytes(StandardCharsets.US_ASCII));
            return;
        }
        room(LONGEST);
        var scaled = Math.round(Math.abs(number) * ONE);
        if (number < 0 && scaled != 0) {
            bytes[length++] = '-';
        }
        digits((int) (scaled / ONE));
        decimals(scaled % ONE);
    }

    private static String large(double number) {
        return BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
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
        var rest = tenBillionths;
        for (int place = length + DECIMALS; place > length; place--) {
            bytes[place] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += DECIMALS + 1;
        while (bytes[length - 1] == '0') {
            length--;
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
