package app.entente.questionnaire;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.pack.Pack;
import app.entente.yaml.InvalidYaml;
import app.entente.yaml.YamlSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** A broken file ends the start, and says where it is broken. */
class InvalidPackTests {

    private static final String PACK = """
            pack: core
            version: 1
            themes:
              - id: money
                items:
                  - id: larger-sums
                    version: 1
                    form: limit
                    asks: request
                    owner: self
                    share: show
                    indicators: [BO08]
            """;

    @Test
    void aGoodFileIsRead() {
        read(PACK);
    }

    @ParameterizedTest(name = "{0} instead of {1} is found in line {2}")
    @CsvSource(delimiter = '|', textBlock = """
            form: limits          | form: limit         | 8  | enumeration
            share: [show          | share: show        | 12 | lacks a comma
            sahre: show           | share: show        | 6  | 'share'
            version: one          | version: 1         | 2  | integer
            id: Money             | id: money          | 4  | pattern
            form: choice          | form: limit        | 6  | 'options'
            form: support         | form: limit         | 10 | owner
            asks: maybe           | asks: request      | 9  | enumeration
            owner: both           | owner: self        | 6  | asks for a line
            good: high            | asks: request      | 9  | good
            """)
    void aBrokenLineIsNamed(String wrong, String right, int line, String reason) {
        assertThatExceptionOfType(InvalidYaml.class)
                .isThrownBy(() -> read(PACK.replaceFirst(right, wrong)))
                .withMessageStartingWith("core.yaml, line %d: ", line)
                .withMessageContaining(reason);
    }

    @Test
    void anEmptyFileIsBroken() {
        assertThatExceptionOfType(InvalidYaml.class)
                .isThrownBy(() -> read(""))
                .withMessage("core.yaml, line 1: the file is empty");
    }

    @Test
    void anItemStandsInOnePlaceOnly() {
        var twice = PACK + PACK.substring(PACK.indexOf("  - id: money")).replace("id: money", "id: home");
        assertThatExceptionOfType(InvalidYaml.class)
                .isThrownBy(() -> read(twice))
                .withMessage("core.yaml, line 1: 'larger-sums' stands twice in one pack");
    }

    @Test
    void anItemWithoutWordsIsBroken() {
        assertThatExceptionOfType(InvalidYaml.class)
                .isThrownBy(() -> words("""
                        themes:
                          money:
                            name: Money
                            items: {}
                        """))
                .withMessage("en/core.yaml, line 7: 'larger-sums' has no words");
    }

    @Test
    void wordsForWhatIsNotAskedAreBroken() {
        assertThatExceptionOfType(InvalidYaml.class)
                .isThrownBy(() -> words("""
                        themes:
                          money:
                            name: Money
                            items:
                              larger-sums: {text: Some words, help: Some words, prompt: Some words}
                          home:
                            name: Home
                            items: {}
                        """))
                .withMessage("en/core.yaml, line 11: the pack has no 'home'");
    }

    private static Pack read(String yaml) {
        return PackReader.pack(schema("questionnaire").check("core.yaml", yaml));
    }

    private static void words(String themes) {
        var head = "pack: core\nversion: 1\nname: Core\nabout: About\n";
        new QuestionnaireTexts(CorePack.texts().labels(), Locale.ENGLISH)
                .add(read(PACK), schema("texts").check("en/core.yaml", head + themes));
    }

    private static YamlSchema schema(String name) {
        try {
            return new YamlSchema(new ClassPathResource("seeds/questionnaires/%s.schema.json".formatted(name))
                    .getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
