package app.entente.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Writes a CSV file row by row, an undefined number as an empty field, and counts the undefined ones of each column.
 * Numbers are kept until the end of their row and written in one loop, which the compiler optimises once for all of
 * them.
 */
public final class CsvWriter implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final List<String> columns;
    private final long[] undefined;
    private final double[] waiting;
    private final CsvLineBuffer csvLineBuffer = new CsvLineBuffer();
    private int column;
    private int written;

    public CsvWriter(Path file, List<String> columns) throws IOException {
        out = Files.newOutputStream(file);
        this.columns = columns;
        waiting = new double[columns.size()];
        undefined = new long[columns.size()];
        columns.forEach(it -> text(EncodedField.of(it)));
        endRow();
    }

    public List<String> columns() {
        return columns;
    }

    /** Returns how often this column was empty, with columns from 0. */
    public long undefined(int column) {
        return undefined[column];
    }

    public CsvWriter text(EncodedField text) {
        flush();
        csvLineBuffer.text(text.bytes());
        written = ++column;
        return this;
    }

    /** Writes several columns that were encoded together before. */
    public CsvWriter cells(EncodedCells encodedCells) {
        flush();
        csvLineBuffer.text(encodedCells.bytes());
        for (var empty : encodedCells.empty()) {
            undefined[column + empty]++;
        }
        column += encodedCells.count();
        written = column;
        return this;
    }

    /** Writes a number; throws IllegalArgumentException for NaN and infinities. */
    public CsvWriter number(double number) {
        if (!Double.isFinite(number)) {
            throw notFinite();
        }
        waiting[column++] = number;
        return this;
    }

    private IllegalArgumentException notFinite() {
        return new IllegalArgumentException(columns.get(column) + " is no number");
    }

    public CsvWriter number(OptionalDouble number) {
        return number(number.isPresent(), number.orElse(0));
    }

    /** Writes a number, or an empty field where it is not defined. */
    public CsvWriter number(boolean defined, double number) {
        return defined ? number(number) : empty();
    }

    public CsvWriter empty() {
        waiting[column++] = Double.NaN;
        return this;
    }

    public CsvWriter empty(int times) {
        for (int i = 0; i < times; i++) {
            empty();
        }
        return this;
    }

    /** Ends the row and writes its numbers; throws IllegalStateException where a column is missing. */
    public void endRow() {
        if (column != columns.size()) {
            throw new IllegalStateException("%s of %s columns".formatted(column, columns.size()));
        }
        flush();
        csvLineBuffer.endLine();
        if (csvLineBuffer.length() >= BUFFER) {
            write();
        }
        column = 0;
        written = 0;
    }

    private void flush() {
        for (int i = written; i < column; i++) {
            if (Double.isNaN(waiting[i])) {
                undefined[i]++;
            } else {
                csvLineBuffer.number(waiting[i]);
            }
            csvLineBuffer.symbol(',');
        }
        written = column;
    }

    private void write() {
        try {
            csvLineBuffer.writeTo(out);
        } catch (IOException e) {
            throw new OutputFailed(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            write();
        }
    }
}
