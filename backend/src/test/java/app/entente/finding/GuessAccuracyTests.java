package app.entente.finding;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.statistics.AnswerRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessAccuracyTests {

    @ParameterizedTest(name = "own {0}, really {1}, guessed {2}: {3}")
    @CsvSource({
        "4, 4, 4, KNOWN_AGREEMENT",
        "4, 4, 2, HIDDEN_AGREEMENT",
        "4, 2, 1, KNOWN_DIFFERENCE",
        "4, 2, 4, HIDDEN_DIFFERENCE"
    })
    void aGuessRevealsOneOfFourThings(int own, int truth, int guessed, GuessAccuracy.Insight insight) {
        assertThat(new GuessAccuracy(AnswerRange.AGREE, own, truth, guessed).insight())
                .isEqualTo(insight);
    }

    @Test
    void moreThanFiveOptionsForgiveOneStep() {
        assertThat(new GuessAccuracy(new AnswerRange(1, 7), 4, 5, 3).insight())
                .isEqualTo(GuessAccuracy.Insight.KNOWN_AGREEMENT);
        assertThat(new GuessAccuracy(AnswerRange.AGREE, 4, 5, 4).insight())
                .isEqualTo(GuessAccuracy.Insight.HIDDEN_DIFFERENCE);
    }

    @Test
    void likenessIsMeasuredInTheRange() {
        var guessAccuracy = new GuessAccuracy(AnswerRange.AGREE, 5, 2, 4);
        assertThat(guessAccuracy.error()).isEqualTo(2);
        assertThat(guessAccuracy.understanding()).isEqualTo(0.5);
        assertThat(guessAccuracy.assumedSimilarity()).isEqualTo(0.75);
        assertThat(guessAccuracy.actualSimilarity()).isEqualTo(0.25);
    }
}
