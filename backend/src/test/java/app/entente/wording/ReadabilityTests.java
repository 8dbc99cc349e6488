package app.entente.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shows that each formula tells plain words from heavy ones. */
class ReadabilityTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | We tell each other about our worries, even small ones.
            fr | Nous nous parlons de nos soucis, même des petits.
            """)
    void plainWordsArePlain(String language, String text) {
        assertThat(Readability.in(language))
                .hasValueSatisfying(
                        it -> assertThat(it.plain(new Passage(text))).isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Reciprocal communication regarding interpersonal insecurities constitutes an indispensable expectation.
            fr | La communication réciproque concernant nos préoccupations interpersonnelles constitue une nécessité absolue.
            """)
    void heavyWordsAreNot(String language, String text) {
        assertThat(Readability.in(language))
                .hasValueSatisfying(
                        it -> assertThat(it.plain(new Passage(text))).isFalse());
    }
}
