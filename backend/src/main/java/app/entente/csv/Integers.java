package app.entente.csv;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads whole numbers as answers are written: digits with a sign at most, no fraction but zeros, no exponent. */
public final class Integers {

    private static final int MAX_DIGITS = 9;

    /** The marks of a missing value that programs write. */
    private static final Pattern MISSING = Pattern.compile("(?i)na|n/a|#n/a|nan|null|none|\\.");

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
     * Returns the number of a text; empty where it has more than nine digits. A fraction of zeros, as in {@code 2.0}, is
     * none. Throws {@link InvalidInput} where it is no whole number.
     */
    public static OptionalInt parse(CsvRow csvRow, int column, String text) {
        var from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        var end = whole(csvRow, text);
        if (end == from) {
            throw notWhole(csvRow, column, text);
        }
        var number = 0;
        for (int i = from; i < end; i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw notWhole(csvRow, column, text);
            }
            number = 10 * number + digit;
        }
        if (end - from > MAX_DIGITS) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(text.startsWith("-") ? -number : number);
    }

    /** Returns where the whole part ends: before a mark that zeros alone follow, else at the end of the text. */
    private static int whole(CsvRow csvRow, String text) {
        var mark = Math.max(text.indexOf('.'), csvRow.decimalComma() ? text.indexOf(',') : -1);
        var zeros = mark >= 0
                && mark + 1 < text.length()
                && text.chars().skip(mark + 1L).allMatch(it -> it == '0');
        return zeros ? mark : text.length();
    }

    private static InvalidInput notWhole(CsvRow csvRow, int column, String text) {
        var advice = MISSING.matcher(text).matches() ? "; leave it blank, or say --missing " + text : "";
        return csvRow.bad(column, "'%s' is not a whole number".formatted(InvalidInput.shown(text)) + advice);
    }
}
