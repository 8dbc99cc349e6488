package app.entente.batch;

import java.util.OptionalInt;

/** Reads whole numbers as answers are written: digits with a sign at most, no fraction, no exponent. */
final class Whole {

    private Whole() {}

    /** The number in a column that needs one. */
    static int required(Table.Row row, int column) {
        return parse(row, column, row.required(column)).orElseThrow(() -> row.bad(column, "a number too large"));
    }

    /** The number of a text; empty where it is too large to be any answer. */
    static OptionalInt parse(Table.Row row, int column, String text) {
        var digits = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        if (digits.isEmpty() || !digits.chars().allMatch(it -> it >= '0' && it <= '9')) {
            throw row.bad(column, "'%s' is not a whole number".formatted(text));
        }
        return digits.length() > 9 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }
}
