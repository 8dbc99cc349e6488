package app.entente.batch;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Turns what the CSV parser finds into rows; whether a row is one of its table is for the table to say. */
final class RowReader extends AbstractBaseCsvCallbackHandler<Row> {

    private final Row row;
    private final int width;
    private long line = 1;

    RowReader(Table table) {
        row = new Row(table);
        width = table.columns().size();
    }

    /** Where the row began that was read last, or is being read. */
    long line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        row.begin(line);
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
        if (field < width) {
            row.set(field, buffer, offset, length);
        }
        if (quoted && isTorn(buffer, offset, length)) {
            row.tear(field);
        }
    }

    private static boolean isTorn(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] == '\n' || buffer[i] == '\r') {
                return true;
            }
        }
        return false;
    }

    @Override
    protected Row buildRecord() {
        row.end(getFieldCount());
        return row;
    }
}
