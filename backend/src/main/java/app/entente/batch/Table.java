package app.entente.batch;

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

/** A CSV file in UTF-8 with exactly the columns its header promises. Empty lines are passed over. */
record Table(Path file, List<String> columns) {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_FIELD = 1 << 20;

    /** Hands over every row after the header, in order; a row is good until the next one. */
    void forEachRow(Consumer<Row> taker) {
        requireFile();
        var reader = new RowReader(this);
        try (var rows = open(reader)) {
            var header = true;
            for (var row : rows) {
                if (header) {
                    requireHeader(row);
                    header = false;
                } else {
                    taker.accept(row.checked());
                }
            }
            if (header) {
                throw expected(1);
            }
        } catch (CsvParseException e) {
            throw BadInput.at(file, reader.line(), 1, "not readable as CSV; is a quotation mark missing?");
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private void requireFile() {
        if (!Files.exists(file)) {
            throw new BadInput("%s: there is no such file".formatted(file));
        }
        if (!Files.isRegularFile(file)) {
            throw new BadInput(
                    "%s: not a file; it is read more than once, so a pipe or a folder will not do".formatted(file));
        }
    }

    private CsvReader<Row> open(RowReader reader) throws IOException {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_FIELD)
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

    private void requireHeader(Row row) {
        var column = row.differsFrom(columns);
        if (column >= 0) {
            throw expected(column + 1);
        }
    }

    private BadInput expected(int column) {
        return BadInput.at(file, 1, column, "expected the header " + String.join(",", columns));
    }

    private BadInput unreadable(@Nullable Throwable why) {
        return why instanceof CharacterCodingException
                ? BadBytes.in(file)
                : new BadInput("%s cannot be read: %s".formatted(file, why));
    }
}
