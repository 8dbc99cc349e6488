package app.entente;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The table of settings in {@code docs/settings.md} against the settings records. {@code -Dsettings.renew=true} writes
 * the table anew; the meanings, which no record knows, stay and are written by hand.
 */
class SettingsDocumentTests {

    private static final Path DOCUMENT = Path.of("../docs/settings.md");
    private static final String HEAD = "| variable | meaning | default | value |\n| --- | --- | --- | --- |\n";
    private static final Pattern TABLE = Pattern.compile(Pattern.quote(HEAD) + "(?:\\|.*\\|\n)*");

    @Test
    void everySettingIsInTheTableWithItsDefaultAndItsRange() throws IOException {
        var document = Files.readString(DOCUMENT);
        var table = HEAD
                + Setting.all().stream()
                        .map(it -> row(it, meaning(document, it)))
                        .collect(joining());
        var renewed = TABLE.matcher(document).replaceFirst(_ -> Matcher.quoteReplacement(table));
        if (Boolean.getBoolean("settings.renew")) {
            Files.writeString(DOCUMENT, renewed);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(renewed);
    }

    @Test
    void everySettingHasAMeaning() throws IOException {
        var document = Files.readString(DOCUMENT);
        assertThat(Setting.all())
                .allSatisfy(it ->
                        assertThat(meaning(document, it)).as(it.variable()).isNotEmpty());
    }

    private static String row(Setting setting, String meaning) {
        var values = setting.values().replace("a time like 30s, 10m, 2h or 90d", "a time");
        return "| `%s` | %s | %s | %s |\n"
                .formatted(
                        setting.variable(),
                        meaning,
                        setting.defaultValue().isEmpty() ? "none" : "`" + setting.defaultValue() + "`",
                        values.isEmpty() ? "a text" : values);
    }

    private static String meaning(String document, Setting setting) {
        var row = Pattern.compile("^\\| `" + setting.variable() + "` \\| ([^|]*) \\|", Pattern.MULTILINE)
                .matcher(document);
        return row.find() ? row.group(1) : "";
    }
}
