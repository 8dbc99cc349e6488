package app.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyTests {

    @ParameterizedTest(name = "{0} questions: {1}")
    @CsvSource({"1, STARTING_POINT", "2, HINT", "3, HINT", "4, FAIRLY_CLEAR", "7, FAIRLY_CLEAR", "8, CLEAR", "60, CLEAR"
    })
    void moreQuestionsLetOneSayMore(int questions, Certainty expected) {
        assertThat(Certainty.of(questions)).isEqualTo(expected);
    }

    @Test
    void whereNothingWasAskedNothingIsSaid() {
        assertThatIllegalArgumentException().isThrownBy(() -> Certainty.of(0));
    }
}
