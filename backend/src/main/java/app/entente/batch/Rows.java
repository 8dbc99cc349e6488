package app.entente.batch;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Writes a CSV file row by row, numbers with up to ten decimals, undefined as empty, and counts what was undefined in
 * each column.
 */
final class Rows implements Closeable {

    private static final long ONE = 10_000_000_000L;
    private static final double LARGEST = 9e8;

    private final BufferedWriter out;
    private final List<String> columns;
    private final long[] undefined;
    private final StringBuilder line = new StringBuilder(512);
    private int column;

    Rows(Path file, List<String> columns) throws IOException {
        out = Files.newBufferedWriter(file);
        this.columns = columns;
        undefined = new long[columns.size()];
        out.write(String.join(",", columns));
        out.write('\n');
    }

    List<String> columns() {
        return columns;
    }

    long undefined(int column) {
        return undefined[column];
    }

    Rows text(String text) {
        next();
        if (text.chars().anyMatch(it -> it == ',' || it == '"' || it == '\n' || it == '\r')) {
            line.append('"').append(text.replace("\"", "\"\"")).append('"');
        } else {
            line.append(text);
        }
        return this;
    }

    Rows number(long number) {
        next();
        line.append(number);
        return this;
    }

    Rows number(double number) {
        next();
        append(number);
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

    void end() {
        if (column != columns.size()) {
            throw new IllegalStateException("%d of %d columns".formatted(column, columns.size()));
        }
        try {
            out.append(line.append('\n'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        line.setLength(0);
        column = 0;
    }

    private void next() {
        if (column++ > 0) {
            line.append(',');
        }
    }

    /** Ten decimals by whole-number arithmetic, trailing zeros left out. */
    private void append(double number) {
        if (Math.abs(number) > LARGEST) {
            line.append(number);
            return;
        }
        var scaled = Math.round(number * ONE);
        if (scaled < 0) {
            line.append('-');
        }
        var absolute = Math.abs(scaled);
        line.append(absolute / ONE);
        var decimals = absolute % ONE;
        if (decimals > 0) {
            line.append('.');
            for (var digit = ONE / 10; decimals > 0; digit /= 10) {
                line.append((char) ('0' + decimals / digit));
                decimals %= digit;
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
