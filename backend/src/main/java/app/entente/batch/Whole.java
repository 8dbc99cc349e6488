package app.entente.batch;

import java.util.OptionalInt;

/** Reads whole numbers as answers are written: digits with a sign at most, no fraction, no exponent. */
final class Whole {

    private static final int MOST_DIGITS = 9;

    private Whole() {}

    /** The number in a column that needs one. */
    static int required(Row row, int column) {
        return parse(row, column, row.required(column)).orElseThrow(() -> row.bad(column, "a number too large"));
    }

    /** The number of a text; empty where it is too large to be any answer. */
    static OptionalInt parse(Row row, int column, String text) {
        var signed = text.startsWith("-") || text.startsWith("+");
        var from = signed ? 1 : 0;
        if (text.length() == from) {
            throw notWhole(row, column, text);
        }
        var number = 0;
        for (int i = from; i < text.length(); i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw notWhole(row, column, text);
            }
            number = 10 * number + digit;
        }
        if (text.length() - from > MOST_DIGITS) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(text.startsWith("-") ? -number : number);
    }

    private static BadInput notWhole(Row row, int column, String text) {
        return row.bad(column, "'%s' is not a whole number".formatted(BadInput.shown(text)));
    }
}
