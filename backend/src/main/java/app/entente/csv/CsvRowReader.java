package app.entente.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Turns the fields that the CSV parser finds into rows; the table checks each row. */
final class CsvRowReader extends AbstractBaseCsvCallbackHandler<CsvRow> {

    private final CsvRow csvRow;
    private final int[] columns;
    private long line = 1;

    CsvRowReader(CsvTable csvTable, CsvLayout layout) {
        csvRow = new CsvRow(csvTable, layout);
        columns = layout.columnOfField();
    }

    /** Returns the line on which the row began that was read last or is being read, from 1. */
    long line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        csvRow.begin(line);
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
        if (field < columns.length && columns[field] >= 0) {
            csvRow.set(columns[field], buffer, offset, length);
        }
        csvRow.markField(field, isEmpty(buffer, offset, length));
        if (quoted && isTorn(buffer, offset, length)) {
            csvRow.markLineBreak(field);
        }
    }

    private static boolean isEmpty(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (isVisible(buffer[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVisible(char symbol) {
        return (symbol > ' ' && symbol <= '~') || !Character.isWhitespace(symbol);
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
    protected CsvRow buildRecord() {
        return csvRow;
    }
}
