package app.entente.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A CSV file in UTF-8 with exactly the columns its header promises. */
record Table(Path file, List<String> columns) {

    /** Hands over every row after the header, in order. */
    void forEachRow(Consumer<Row> reader) {
        long line = 0;
        try (var rows = open()) {
            var header = true;
            for (var row : rows) {
                line = row.getStartingLineNumber();
                if (header) {
                    requireHeader(row);
                    header = false;
                } else {
                    reader.accept(new Row(this, requireWidth(row)));
                }
            }
            if (header) {
                throw BadInput.at(file, 1, 1, "the file is empty; expected the header " + String.join(",", columns));
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw e.getCause() instanceof IOException io
                    ? unreadable(io, line)
                    : BadInput.at(file, line + 1, 1, "not readable as CSV");
        } catch (IOException e) {
            throw unreadable(e, line);
        }
    }

    private CsvReader<CsvRecord> open() throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .detectBomHeader(false)
                .ofCsvRecord(new InputStreamReader(Files.newInputStream(file), strict));
    }

    private void requireHeader(CsvRecord row) {
        for (int i = 0; i < Math.max(columns.size(), row.getFieldCount()); i++) {
            var expected = i < columns.size() ? columns.get(i) : "";
            var found = i < row.getFieldCount() ? withoutMark(row.getField(i), i) : "";
            if (!found.equals(expected)) {
                throw BadInput.at(file, 1, i + 1, "expected the header " + String.join(",", columns));
            }
        }
    }

    private static String withoutMark(String field, int column) {
        return column == 0 && field.startsWith("\uFEFF") ? field.substring(1) : field;
    }

    private CsvRecord requireWidth(CsvRecord row) {
        if (row.getFieldCount() != columns.size()) {
            throw BadInput.at(
                    file,
                    row.getStartingLineNumber(),
                    Math.min(row.getFieldCount(), columns.size()) + 1,
                    "%d columns instead of %d".formatted(row.getFieldCount(), columns.size()));
        }
        return row;
    }

    private BadInput unreadable(IOException why, long line) {
        return why instanceof CharacterCodingException
                ? BadInput.at(file, firstBadLine(line), 1, "not UTF-8")
                : new BadInput("%s cannot be read: %s".formatted(file, why.getMessage()));
    }

    /** The reader decodes ahead of the rows it hands over, so the line with the bad bytes is looked for by itself. */
    private long firstBadLine(long atLeast) {
        long line = 1;
        try (var in = Files.newInputStream(file)) {
            var bytes = new ByteArrayOutputStream();
            for (int b = in.read(); b != -1; b = in.read()) {
                bytes.write(b);
                if (b == '\n') {
                    if (!isUtf8(bytes.toByteArray())) {
                        return line;
                    }
                    bytes.reset();
                    line++;
                }
            }
            return line;
        } catch (IOException e) {
            return atLeast;
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** One row with the place it came from. */
    record Row(Table table, CsvRecord record) {

        String text(int column) {
            return record.getField(column);
        }

        String required(int column) {
            var text = text(column).strip();
            if (text.isEmpty()) {
                throw bad(column, table.columns().get(column) + " is missing");
            }
            return text;
        }

        BadInput bad(int column, String reason) {
            return BadInput.at(table.file(), record.getStartingLineNumber(), column + 1, reason);
        }
    }
}
