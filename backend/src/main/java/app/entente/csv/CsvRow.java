package app.entente.csv;

import java.util.Arrays;
import java.util.List;

/**
 * One row and its line number; valid until the next row is read. It keeps the characters of all fields in one array,
 * and makes a string of a field on demand only, since most rows are read without one.
 */
public final class CsvRow {

    private final CsvTable csvTable;
    private final int[] ends;
    private char[] chars = new char[64];
    private long line;
    private int width;
    private int lineBreakColumn;

    CsvRow(CsvTable csvTable) {
        this.csvTable = csvTable;
        ends = new int[csvTable.columns().size()];
    }

    void begin(long at) {
        line = at;
        lineBreakColumn = -1;
    }

    void end(int found) {
        width = found;
    }

    /** Marks that a field holds a line break. */
    void markLineBreak(int column) {
        lineBreakColumn = column;
    }

    /** Returns this row; throws {@link InvalidInput} where it does not fit the table. */
    CsvRow checked() {
        if (lineBreakColumn >= 0) {
            throw bad(lineBreakColumn, "a line break inside quotes; is a quotation mark missing?");
        }
        if (width != ends.length) {
            throw bad(Math.min(width, ends.length), "%s columns instead of %s".formatted(width, ends.length));
        }
        return this;
    }

    /** Returns the first column whose text differs from the one given; -1 when none does. */
    int differsFrom(List<String> texts) {
        for (int i = 0; i < Math.max(width, texts.size()); i++) {
            if (i >= width || i >= texts.size() || !text(i).equals(texts.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Appends the next field, from left to right. */
    void set(int column, char[] from, int offset, int length) {
        var start = start(column);
        if (start + length > chars.length) {
            chars = Arrays.copyOf(chars, 2 * (start + length));
        }
        for (int i = 0; i < length; i++) { // fields are too short for System.arraycopy
            chars[start + i] = from[offset + i];
        }
        ends[column] = start + length;
    }

    private int start(int column) {
        return column == 0 ? 0 : ends[column - 1];
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

    /** Returns the value of a field that is one digit and nothing else, as most answers are; else -1. */
    public int digit(int column) {
        var start = start(column);
        var digit = ends[column] - start == 1 ? chars[start] - '0' : -1;
        return digit <= 9 ? digit : -1;
    }

    /** Returns the text of a field; throws {@link InvalidInput} where it is empty. */
    public String required(int column) {
        var text = text(column).strip();
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
        return InvalidInput.at(csvTable.file(), line, column + 1, reason);
    }
}
