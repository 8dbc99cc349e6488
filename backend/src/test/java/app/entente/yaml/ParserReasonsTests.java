package app.entente.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody reads whose questionnaire the parser stumbles over; {@code ¶} stands for a line break. */
class ParserReasonsTests {

    /** Words of the parser that mean nothing to a person who writes a questionnaire. */
    private static final Pattern PHRASES = Pattern.compile("mapping|sequence|token|stream|block|node|scalar|chomping|"
            + "indicator|directive|alias|anchor|URI|escape|found|expected|document");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '€', quoteCharacter = '§', textBlock = """
            a: b¶about: Chores: who does what. € 2 € a colon in the sentence; put the sentence in quotes
            a: b¶c € 2 € a colon is missing
            a: "b" c € 1 € closing quote
            a: 'it's' € 1 € closing quote
            a: - b € 1 € a dash begins a list
            a: ? b € 1 € '?' at the beginning
            a: @home € 1 € a meaning of its own; put the words in quotes
            a: `home` € 1 € a meaning of its own; put the words in quotes
            a:¶→b: c € 2 € a tab; use spaces
            a:¶  b: c¶ d: e € 3 € further left or right
            a: [b, c¶d: e € 2 € lacks a comma or its closing bracket
            a: {b: c¶d: e € 2 € lacks a comma or its closing bracket
            a: "b¶c: d € 2 € a quote is opened and not closed
            a: "b¶---¶c: d € 2 € a quote is opened and not closed
            a: "\\q" € 1 € use single quotes
            a: "\\x0" € 1 € use single quotes
            a: *b € 1 € put the words in quotes
            a: & b € 1 € put the words in quotes
            a: !b!c d € 1 € '!' at the beginning
            a: !<b c € 1 € put the words in quotes
            %b c¶a: d € 1 € put the words in quotes
            a: |b¶  c € 1 € the next line
            a: >0¶  c € 1 € the next line
            a: ]b € 1 € put the words in quotes
            a: , b € 1 € put the words in quotes
            a: %b € 1 € a meaning of its own; put the words in quotes
            a: b¶---¶c: d € 2 € one questionnaire a file
            a: b¶...¶c: d € 3 € one questionnaire a file
            a: b␇ € 1 € cannot be seen
            """)
    void everyPhraseOfTheParserIsSaidInWordsAtItsLine(String written, int line, String words) throws IOException {
        var yaml = written.replace('¶', '\n')
                .replace('→', '\t')
                .replace('␇', '\u0007')
                .replace("\\\\", "\\");
        var file = Files.writeString(folder.resolve("a.yaml"), yaml + "\n");

        var fault = catchThrowableOfType(
                InvalidYaml.class,
                () -> YamlNode.parse("a.yaml", UntrustedYaml.read("a.yaml", file))
                        .requireKeysOnce());

        assertThat(fault).as(yaml).isNotNull();
        assertThat(fault.toLocationString()).as(yaml).contains(words).doesNotContainPattern(PHRASES);
        assertThat(fault.line()).as(fault.toLocationString()).isBetween(line, line + 1);
    }
}
