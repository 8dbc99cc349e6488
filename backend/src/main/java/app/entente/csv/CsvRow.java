package app.entente.csv;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * One row and its line number; valid until the next row is read. It keeps the characters of all fields in one array,
 * and makes a string of a field on demand only, since most rows are read without one.
 */
public final class CsvRow {

    private final CsvTable csvTable;
    private final CsvLayout layout;
    private final int[] starts;
    private final int[] ends;
    private final int leastWidth;
    private char[] chars = new char[64];
    private int filled;
    private long line;
    private int width;
    private int lineBreakField;
    private boolean blank;

    CsvRow(CsvTable csvTable, CsvLayout layout) {
        this.csvTable = csvTable;
        this.layout = layout;
        starts = new int[csvTable.columns().size()];
        ends = new int[csvTable.columns().size()];
        leastWidth = layout.width();
    }

    void begin(long at) {
        line = at;
        filled = 0;
        width = 0;
        lineBreakField = -1;
        blank = true;
        Arrays.fill(ends, 0);
        Arrays.fill(starts, 0);
    }

    /** Marks that a field holds a line break. */
    void markLineBreak(int field) {
        lineBreakField = field;
    }

    /** Marks that there is a field, and whether anything stands in it; empty ones at the end count for nothing. */
    void markField(int field, boolean empty) {
        blank &= empty;
        if (!empty || field < leastWidth) {
            width = field + 1;
        }
    }

    /** Returns whether nothing stands in any field. */
    boolean isBlank() {
        return blank;
    }

    /** Returns this row; throws {@link InvalidInput} where it does not fit the table. */
    CsvRow checked() {
        if (lineBreakField >= 0) {
            throw badField(lineBreakField, "a line break inside quotes; is a quotation mark missing?");
        }
        var most = Math.max(leastWidth, layout.columns().size());
        if (width < leastWidth || width > most) {
            throw badField(Math.min(width, most), "%s columns instead of %s".formatted(width, most));
        }
        return this;
    }

    /** Appends a field of a wanted column. */
    void set(int column, char[] from, int offset, int length) {
        var start = filled;
        if (start + length > chars.length) {
            chars = Arrays.copyOf(chars, 2 * (start + length));
        }
        for (int i = 0; i < length; i++) { // fields are too short for System.arraycopy
            chars[start + i] = from[offset + i];
        }
        filled = start + length;
        starts[column] = start;
        ends[column] = filled;
    }

    private int start(int column) {
        return starts[column];
    }

    /** Returns whether a decimal comma can stand in a number of this file. */
    boolean decimalComma() {
        return layout.decimalComma();
    }

    /** Returns the line of the file on which the row begins, from 1. */
    public long line() {
        return line;
    }

    /** Returns the text of a field, with columns from 0. */
    public String text(int column) {
        return new String(chars, start(column), ends[column] - start(column));
    }

    /** Returns whether a field is exactly this text. */
    public boolean hasText(int column, char[] text) {
        var start = start(column);
        if (ends[column] - start != text.length) {
            return false;
        }
        for (int i = 0; i < text.length; i++) { // as short as in set
            if (chars[start + i] != text[i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a field holds not even a space. */
    public boolean isEmpty(int column) {
        return ends[column] == starts[column];
    }

    /** Returns the value of a field that is one digit and nothing else, as most answers are; else -1. */
    public int digit(int column) {
        var start = start(column);
        var digit = ends[column] - start == 1 ? chars[start] - '0' : -1;
        return digit <= 9 ? digit : -1;
    }

    /** Returns the text of a field, composed (Unicode NFC); throws {@link InvalidInput} where it is empty. */
    public String required(int column) {
        var text = Normalizer.normalize(text(column), Normalizer.Form.NFC).strip();
        if (text.isEmpty()) {
            throw bad(column, name(column) + " is missing");
        }
        return text;
    }

    public String name(int column) {
        return csvTable.columns().get(column);
    }

    /** Returns the exception that names this row's line and this column. */
    public InvalidInput bad(int column, String reason) {
        return badField(layout.fields().get(column), reason);
    }

    private InvalidInput badField(int field, String reason) {
        return InvalidInput.at(csvTable.file(), line, field + 1, reason);
    }

    /** Returns the text of a decimal number with a point, whichever mark the file writes it with. */
    public String decimal(int column) {
        var text = required(column);
        return decimalComma() ? text.replace(',', '.') : text;
    }
}
