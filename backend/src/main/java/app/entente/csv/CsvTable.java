package app.entente.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
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

/**
 * A CSV file in UTF-8 with the columns given, as Excel, pandas, R and SPSS write it: parted by commas, semicolons or tabs,
 * with a decimal comma where the comma does not part the fields. Rows in which nothing stands are passed over.
 */
public record CsvTable(Path file, List<String> columns) {

    private static final int BUFFER = 1 << 16;
    private static final int MAX_FIELD_LENGTH = 1 << 20;

    /**
     * Passes every row after the header to the consumer, in order; a row is valid until the next one. Throws
     * {@link InvalidInput} with line and column where the file is malformed.
     */
    public void forEachRow(Consumer<CsvRow> taker) {
        requireFile();
        try {
            var layout = layout();
            forEachRow(layout, new CsvRowReader(this, layout), taker);
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private CsvLayout layout() throws IOException {
        try (var reader = new BufferedReader(strict(Files.newInputStream(file)))) {
            return CsvLayout.read(reader, columns, (line, column, why) -> InvalidInput.at(file, line, column, why));
        }
    }

    private void forEachRow(CsvLayout layout, CsvRowReader reader, Consumer<CsvRow> taker) throws IOException {
        try (var rows = open(layout, reader)) {
            for (var csvRow : rows) {
                if (csvRow.line() > layout.headerLine() && !csvRow.isBlank()) {
                    taker.accept(csvRow.checked());
                }
            }
        } catch (CsvParseException e) {
            throw InvalidInput.at(file, reader.line(), 1, "not readable as CSV; is a quotation mark missing?");
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

    private CsvReader<CsvRow> open(CsvLayout layout, CsvRowReader reader) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(layout.separator())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MAX_FIELD_LENGTH)
                .build(reader, strict(Files.newInputStream(file)));
    }

    private static Reader strict(InputStream file) throws IOException {
        var bytes = new BufferedInputStream(file, BUFFER);
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

    private InvalidInput unreadable(@Nullable Throwable why) {
        return why instanceof CharacterCodingException
                ? Utf8Check.findFirst(file)
                : new InvalidInput("%s cannot be read: %s".formatted(file, why));
    }
}
