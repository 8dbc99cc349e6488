package app.entente.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElisionTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Alice | plus qu’{0} ne croit
            Éloi  | plus qu’{0} ne croit
            Yves  | plus qu’{0} ne croit
            Yann  | plus que {0} ne croit
            Robin | plus que {0} ne croit
            """)
    void frenchElidesBeforeAVowelOnly(String name, String expected) {
        assertThat(Elision.inMessage("plus que {0} ne croit", Locale.FRENCH, name))
                .isEqualTo(expected);
    }

    @Test
    void onlyTheWordBeforeTheNameIsElided() {
        assertThat(Elision.inMessage("De {0} à {1}, que {2} de {1}", Locale.FRENCH, "Alice", "Robin", 3))
                .isEqualTo("D’{0} à {1}, que {2} de {1}");
    }

    @Test
    void aWordThatEndsAlikeIsKept() {
        assertThat(Elision.inMessage("ronde {0}, le monde {0}", Locale.FRENCH, "Alice"))
                .isEqualTo("ronde {0}, le monde {0}");
    }

    @Test
    void otherLanguagesElideNothing() {
        assertThat(Elision.inMessage("que {0} dice", Locale.of("es"), "Alice")).isEqualTo("que {0} dice");
    }
}
