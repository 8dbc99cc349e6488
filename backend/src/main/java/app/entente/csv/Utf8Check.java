package app.entente.csv;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Locates bytes that are not UTF-8 in a pass of its own, since the CSV parser decodes ahead of the rows it returns. */
final class Utf8Check {

    private Utf8Check() {}

    /** Returns the exception that names the first line and column with bytes that are not UTF-8. */
    static InvalidInput findFirst(Path file) {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            long line = 1;
            for (var bytes = line(in); bytes.length > 0; bytes = line(in)) {
                var column = column(bytes);
                if (column > 0) {
                    return InvalidInput.at(file, line, column, "not UTF-8");
                }
                line++;
            }
        } catch (IOException e) {
            return new InvalidInput("%s cannot be read: %s".formatted(file, e.getMessage()));
        }
        return new InvalidInput("%s: not UTF-8".formatted(file));
    }

    private static byte[] line(BufferedInputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int b = in.read(); b != -1; b = in.read()) {
            bytes.write(b);
            if (b == '\n') {
                break;
            }
        }
        return bytes.toByteArray();
    }

    /** Returns the column of the first bad byte, from 1; 0 when all are good. */
    private static int column(byte[] line) {
        var good = CharBuffer.allocate(line.length);
        var outcome = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line), good, true);
        return outcome.isError() ? columnAfter(good.flip()) : 0;
    }

    private static int columnAfter(CharSequence before) {
        var column = 1;
        var quoted = false;
        for (int i = 0; i < before.length(); i++) {
            quoted ^= before.charAt(i) == '"';
            column += before.charAt(i) == ',' && !quoted ? 1 : 0;
        }
        return column;
    }
}
