package app.entente.csv;

import java.util.OptionalInt;

/** Reads whole numbers as answers are written: digits with a sign at most, no fraction, no exponent. */
public final class Integers {

    private static final int MAX_DIGITS = 9;

    private Integers() {}

    /**
     * Returns the number in a column; throws {@link InvalidInput} where it is empty, no whole number, or longer than
     * nine digits.
     */
    public static int required(CsvRow csvRow, int column) {
        return parse(csvRow, column, csvRow.required(column))
                .orElseThrow(() -> csvRow.bad(column, "a number too large"));
    }

    /**
     * Returns the number of a text; empty where it has more than nine digits. Throws {@link InvalidInput} where it is
     * no whole number.
     */
    public static OptionalInt parse(CsvRow csvRow, int column, String text) {
        var signed = text.startsWith("-") || text.startsWith("+");
        var from = signed ? 1 : 0;
        if (text.length() == from) {
            throw notWhole(csvRow, column, text);
        }
        var number = 0;
        for (int i = from; i < text.length(); i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw notWhole(csvRow, column, text);
            }
            number = 10 * number + digit;
        }
        if (text.length() - from > MAX_DIGITS) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(text.startsWith("-") ? -number : number);
    }

    private static InvalidInput notWhole(CsvRow csvRow, int column, String text) {
        return csvRow.bad(column, "'%s' is not a whole number".formatted(InvalidInput.shown(text)));
    }
}
