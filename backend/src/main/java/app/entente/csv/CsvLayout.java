package app.entente.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The layout of a file as spreadsheets and statistics programs write it, told by its first lines: the separator, and
 * where each wanted column stands. Names of columns may come in any order and case; a column without a name, as row
 * numbers are, is passed over.
 *
 * @param separator between two fields
 * @param headerLine the line of the header: 1, or 2 after a line that names the separator
 * @param columns for each field of the header the wanted column that it is, from 0; -1 for none
 * @param fields for each wanted column its field, from 0
 */
record CsvLayout(char separator, int headerLine, List<Integer> columns, List<Integer> fields) {

    private static final Pattern NAMED_SEPARATOR = Pattern.compile("(?i)sep=([,;\t])");
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    CsvLayout {
        columns = List.copyOf(columns);
        fields = List.copyOf(fields);
    }

    /** Returns whether a decimal comma can stand in a number: where a comma does not part the fields. */
    boolean decimalComma() {
        return separator != ',';
    }

    /**
     * Reads the first lines.
     *
     * @throws InvalidInput through {@code refusal} where a wanted column is missing or stands there twice
     */
    static CsvLayout read(BufferedReader file, List<String> wanted, Refusal refusal) throws IOException {
        var first = Optional.ofNullable(file.readLine()).orElse("");
        var named = NAMED_SEPARATOR.matcher(first.strip());
        if (named.matches()) {
            var header = Optional.ofNullable(file.readLine()).orElse("");
            return of(header, 2, List.of(named.group(1).charAt(0)), wanted, refusal);
        }
        return of(first, 1, SEPARATORS, wanted, refusal);
    }

    /** Makes the exception of a header that can't be used, from its line and column and a reason. */
    interface Refusal {
        InvalidInput at(int line, int column, String reason);
    }

    private static CsvLayout of(
            String header, int line, List<Character> separators, List<String> wanted, Refusal refusal) {
        return separators.stream()
                .map(it -> new Attempt(it, names(header, it)))
                .filter(it -> it.names().containsAll(wanted))
                .findFirst()
                .map(it -> it.layout(line, wanted, refusal))
                .orElseThrow(() -> missing(header, line, separators, wanted, refusal));
    }

    private static InvalidInput missing(
            String header, int line, List<Character> separators, List<String> wanted, Refusal refusal) {
        var names =
                separators.stream().flatMap(it -> names(header, it).stream()).toList();
        var column = (int) wanted.stream().takeWhile(names::contains).count() + 1;
        return refusal.at(
                line,
                column,
                "expected the header %s; found '%s'".formatted(String.join(",", wanted), InvalidInput.shown(header)));
    }

    private static List<String> names(String header, char separator) {
        try (var rows = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(header)) {
            return rows.stream()
                    .flatMap(it -> it.getFields().stream())
                    .map(it -> Normalizer.normalize(it.strip(), Normalizer.Form.NFC)
                            .toLowerCase(Locale.ROOT))
                    .toList();
        } catch (CsvParseException | IOException _) {
            return List.of();
        }
    }

    private record Attempt(char separator, List<String> names) {

        CsvLayout layout(int line, List<String> wanted, Refusal refusal) {
            for (int field = 0; field < names.size(); field++) {
                var name = names.get(field);
                if (!name.isEmpty() && (!wanted.contains(name) || names.indexOf(name) < field)) {
                    var reason =
                            wanted.contains(name) ? "the column %s stands here twice" : "the column %s is not known";
                    throw refusal.at(
                            line,
                            field + 1,
                            (reason + "; expected the header %s")
                                    .formatted(InvalidInput.shown(name), String.join(",", wanted)));
                }
            }
            var columns = new ArrayList<Integer>();
            names.forEach(it -> columns.add(wanted.indexOf(it)));
            var fields = wanted.stream().map(names::indexOf).toList();
            return new CsvLayout(separator, line, columns, fields);
        }
    }

    /** Returns the columns as an array, which is quicker to look up. */
    int[] columnOfField() {
        return columns.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns how many fields a row has at least. */
    int width() {
        return Collections.max(fields) + 1;
    }
}
