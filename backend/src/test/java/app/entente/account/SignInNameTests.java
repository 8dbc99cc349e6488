package app.entente.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInNameTests {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"Noa, noa", "' Robin-7 ', robin-7", "ＮＯＡ, noa", "STRASSE, strasse", "straße, strasse", "ÉMILE, émile"})
    void aNameIsTheSameHoweverItIsTyped(String typed, String name) {
        assertThat(SignInName.parse(typed)).contains(new SignInName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "no a", "noa@home", "<b>noa</b>"})
    void whatIsNoNameIsNone(String typed) {
        assertThat(SignInName.parse(typed)).isEmpty();
    }

    @Test
    void aNameEndsAtFortyCharacters() {
        assertThat(SignInName.parse("n".repeat(40))).isPresent();
        assertThat(SignInName.parse("n".repeat(41))).isEmpty();
    }
}
