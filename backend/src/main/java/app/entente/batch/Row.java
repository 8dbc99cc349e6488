package app.entente.batch;

import java.util.List;

/** One row with the place it came from; good until the next row is read. */
final class Row {

    private final Table table;
    private final String[] fields;
    private long line;
    private int width;
    private int torn;

    Row(Table table) {
        this.table = table;
        fields = new String[table.columns().size()];
    }

    void begin(long at) {
        line = at;
        torn = -1;
    }

    void end(int found) {
        width = found;
    }

    /** Says that a field holds a line break. */
    void tear(int column) {
        torn = column;
    }

    /** Refuses what is no row of the table. */
    Row checked() {
        if (torn >= 0) {
            throw bad(torn, "a line break inside quotes; is a quotation mark missing?");
        }
        if (width != fields.length) {
            throw bad(Math.min(width, fields.length), "%d columns instead of %d".formatted(width, fields.length));
        }
        return this;
    }

    /** The first column that does not hold what it should; -1 when all do. */
    int differsFrom(List<String> texts) {
        for (int i = 0; i < Math.max(width, texts.size()); i++) {
            if (i >= width || i >= texts.size() || !fields[i].equals(texts.get(i))) {
                return i;
            }
        }
        return -1;
    }

    void set(int column, String text) {
        fields[column] = text;
    }

    long line() {
        return line;
    }

    String text(int column) {
        return fields[column];
    }

    String required(int column) {
        var text = text(column).strip();
        if (text.isEmpty()) {
            throw bad(column, name(column) + " is missing");
        }
        return text;
    }

    String name(int column) {
        return table.columns().get(column);
    }

    BadInput bad(int column, String reason) {
        return BadInput.at(table.file(), line, column + 1, reason);
    }
}
