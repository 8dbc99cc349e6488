package app.entente.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Turns what the CSV parser finds into rows; whether a row is one of its table is for the table to say. */
final class CsvRowReader extends AbstractBaseCsvCallbackHandler<CsvRow> {

    private final CsvRow csvRow;
    private final int width;
    private long line = 1;

    CsvRowReader(CsvTable csvTable) {
        csvRow = new CsvRow(csvTable);
        width = csvTable.columns().size();
    }

    /** Where the row began that was read last, or is being read. */
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
