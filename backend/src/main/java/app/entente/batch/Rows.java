package app.entente.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Writes a CSV file row by row, undefined as empty, and counts what was undefined in each column. Numbers wait for the
 * end of their row and are written in one loop: one piece of machine code for all of them, instead of one for each.
 */
final class Rows implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final List<String> columns;
    private final long[] undefined;
    private final double[] waiting;
    private final Line line = new Line();
    private int column;
    private int written;

    Rows(Path file, List<String> columns) throws IOException {
        out = Files.newOutputStream(file);
        this.columns = columns;
        waiting = new double[columns.size()];
        undefined = new long[columns.size()];
        columns.forEach(it -> text(Field.of(it)));
        end();
    }

    List<String> columns() {
        return columns;
    }

    long undefined(int column) {
        return undefined[column];
    }

    Rows text(Field text) {
        flush();
        separate(column);
        line.text(text.bytes());
        written = ++column;
        return this;
    }

    /** Several columns that were written together before. */
    Rows cells(Cells cells) {
        flush();
        separate(column);
        line.text(cells.bytes());
        for (var empty : cells.empty()) {
            undefined[column + empty]++;
        }
        column += cells.count();
        written = column;
        return this;
    }

    Rows number(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(columns.get(column) + " is no number");
        }
        waiting[column++] = number;
        return this;
    }

    Rows number(OptionalDouble number) {
        return number(number.isPresent(), number.orElse(0));
    }

    /** A number where it is defined. */
    Rows number(boolean defined, double number) {
        return defined ? number(number) : empty();
    }

    Rows empty() {
        waiting[column++] = Double.NaN;
        return this;
    }

    Rows empty(int times) {
        for (int i = 0; i < times; i++) {
            empty();
        }
        return this;
    }

    void end() {
        if (column != columns.size()) {
            throw new IllegalStateException("%s of %s columns".formatted(column, columns.size()));
        }
        flush();
        line.symbol('\n');
        if (line.length() >= BUFFER) {
            write();
        }
        column = 0;
        written = 0;
    }

    private void flush() {
        for (int i = written; i < column; i++) {
            separate(i);
            if (Double.isNaN(waiting[i])) {
                undefined[i]++;
            } else {
                line.number(waiting[i]);
            }
        }
        written = column;
    }

    private void separate(int before) {
        if (before > 0) {
            line.symbol(',');
        }
    }

    private void write() {
        try {
            line.writeTo(out);
        } catch (IOException e) {
            throw new CannotWrite(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            write();
        }
    }
}
