package app.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessTests {

    @ParameterizedTest(name = "own {0}, really {1}, guessed {2}: {3}")
    @CsvSource({
        "4, 4, 4, KNOWN_AGREEMENT",
        "4, 4, 2, HIDDEN_AGREEMENT",
        "4, 2, 1, KNOWN_DIFFERENCE",
        "4, 2, 4, HIDDEN_DIFFERENCE"
    })
    void aGuessRevealsOneOfFourThings(int own, int truth, int guessed, Guess.Insight insight) {
        assertThat(new Guess(Range.AGREE, own, truth, guessed).insight()).isEqualTo(insight);
    }

    @Test
    void moreThanFiveOptionsForgiveOneStep() {
        assertThat(new Guess(new Range(1, 7), 4, 5, 3).insight()).isEqualTo(Guess.Insight.KNOWN_AGREEMENT);
        assertThat(new Guess(Range.AGREE, 4, 5, 4).insight()).isEqualTo(Guess.Insight.HIDDEN_DIFFERENCE);
    }

    @Test
    void likenessIsMeasuredInTheRange() {
        var guess = new Guess(Range.AGREE, 5, 2, 4);
        assertThat(guess.error()).isEqualTo(2);
        assertThat(guess.understanding()).isEqualTo(0.5);
        assertThat(guess.assumedSimilarity()).isEqualTo(0.75);
        assertThat(guess.actualSimilarity()).isEqualTo(0.25);
    }
}
