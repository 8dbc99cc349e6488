package app.entente.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Turns the fields that the CSV parser finds into rows; the table checks each row. */
final class CsvRowReader extends AbstractBaseCsvCallbackHandler<CsvRow> {

    private final CsvRow csvRow;
    private final int width;
    private long line = 1;

    CsvRowReader(CsvTable csvTable) {
        csvRow = new CsvRow(csvTable);
        width = csvTable.columns().size();
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
        if (field < width) {
            csvRow.set(field, buffer, offset, length);
        }
        if (quoted && isTorn(buffer, offset, length)) {
            csvRow.markLineBreak(field);
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
    protected CsvRow buildRecord() {
        csvRow.end(getFieldCount());
        return csvRow;
    }
}
