package app.entente.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A CSV file in UTF-8 with exactly the columns given, in its header too. Empty lines are skipped. */
public record CsvTable(Path file, List<String> columns) {

    private static final int BUFFER = 1 << 16;
    private static final int MAX_FIELD_LENGTH = 1 << 20;

    /**
     * Passes every row after the header to the consumer, in order; a row is valid until the next one. Throws
     * {@link InvalidInput} with line and column where the file is malformed.
     */
    public void forEachRow(Consumer<CsvRow> taker) {
        requireFile();
        var reader = new CsvRowReader(this);
        try (var rows = open(reader)) {
            var header = true;
            for (var csvRow : rows) {
                if (header) {
                    requireHeader(csvRow);
                    header = false;
                } else {
                    taker.accept(csvRow.checked());
                }
            }
            if (header) {
                throw expected(1);
            }
        } catch (CsvParseException e) {
            throw InvalidInput.at(file, reader.line(), 1, "not readable as CSV; is a quotation mark missing?");
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private void requireFile() {
        if (!Files.exists(file)) {
            throw new InvalidInput("%s: there is no such file".formatted(file));
        }
        if (!Files.isRegularFile(file)) {
            throw new InvalidInput(
                    "%s: not a file; it is read more than once, so a pipe or a folder will not do".formatted(file));
        }
    }

    private CsvReader<CsvRow> open(CsvRowReader reader) throws IOException {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MAX_FIELD_LENGTH)
                .build(reader, strict(new BufferedInputStream(Files.newInputStream(file), BUFFER)));
    }

    private static Reader strict(InputStream bytes) throws IOException {
        bytes.mark(3);
        var first = bytes.readNBytes(3);
        if (first.length < 3 || first[0] != (byte) 0xEF || first[1] != (byte) 0xBB || first[2] != (byte) 0xBF) {
            bytes.reset(); // no byte order mark
        }
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private void requireHeader(CsvRow csvRow) {
        var column = csvRow.differsFrom(columns);
        if (column >= 0) {
            throw expected(column + 1);
        }
    }

    private InvalidInput expected(int column) {
        return InvalidInput.at(file, 1, column, "expected the header " + String.join(",", columns));
    }

    private InvalidInput unreadable(@Nullable Throwable why) {
        return why instanceof CharacterCodingException
                ? Utf8Check.findFirst(file)
                : new InvalidInput("%s cannot be read: %s".formatted(file, why));
    }
}
