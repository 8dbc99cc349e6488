package app.entente.batch;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/** Writes a CSV file row by row, undefined as empty, and counts what was undefined in each column. */
final class Rows implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final List<String> columns;
    private final long[] undefined;
    private final Line line = new Line();
    private int column;

    Rows(Path file, List<String> columns) throws IOException {
        out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        this.columns = columns;
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
        next();
        line.text(text.bytes());
        return this;
    }

    Rows number(long number) {
        next();
        line.number(number);
        return this;
    }

    Rows number(double number) {
        next();
        line.number(number);
        return this;
    }

    Rows number(OptionalDouble number) {
        return number.isPresent() ? number(number.getAsDouble()) : empty();
    }

    Rows empty() {
        next();
        undefined[column - 1]++;
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
            throw new IllegalStateException("%d of %d columns".formatted(column, columns.size()));
        }
        line.symbol('\n');
        try {
            line.writeTo(out);
        } catch (IOException e) {
            throw new CannotWrite(e);
        }
        column = 0;
    }

    private void next() {
        if (column++ > 0) {
            line.symbol(',');
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
