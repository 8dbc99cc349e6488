package app.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.finding.Gap;
import app.entente.statistics.AnswerRange;
import app.entente.statistics.Dyad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTests {

    @ParameterizedTest(name = "{0} against {1} is {2} and {3}")
    @CsvSource({
        "3, 3, 0.00, SAME",
        "1, 2, 0.25, CLOSE",
        "2, 1, 0.25, CLOSE",
        "1, 3, 0.50, APART",
        "1, 4, 0.75, FAR_APART",
        "5, 1, 1.00, FAR_APART"
    })
    void theGapDoesNotDependOnWhoSaidWhat(int first, int second, double size, Gap.Band band) {
        var gap = Gap.of(AnswerRange.AGREE, new Dyad<>(first, second));
        assertThat(gap.size()).isEqualTo(size);
        assertThat(gap.band()).isEqualTo(band);
    }

    @ParameterizedTest(name = "{0} and {1} on opposite sides: {2}")
    @CsvSource({"2, 4, true", "3, 5, false", "3, 3, false", "4, 5, false", "1, 4, true"})
    void theMiddleBelongsToNoSide(int first, int second, boolean opposite) {
        assertThat(Gap.of(AnswerRange.AGREE, new Dyad<>(first, second)).oppositeSides())
                .isEqualTo(opposite);
    }

    @Test
    void sevenOptionsAreJudgedByTheirOwnRange() {
        var answerRange = new AnswerRange(1, 7);
        assertThat(Gap.of(answerRange, new Dyad<>(1, 2)).band()).isEqualTo(Gap.Band.CLOSE);
        assertThat(Gap.of(answerRange, new Dyad<>(1, 3)).band()).isEqualTo(Gap.Band.APART);
        assertThat(Gap.of(answerRange, new Dyad<>(1, 4)).band()).isEqualTo(Gap.Band.APART);
        assertThat(Gap.of(answerRange, new Dyad<>(1, 5)).band()).isEqualTo(Gap.Band.FAR_APART);
    }

    @Test
    void anAnswerOutsideTheRangeIsRefused() {
        assertThatThrownBy(() -> ShownItems.expectation("evenings", 0, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void choosingDifferentlyIsAHalfAndNeverFarApart() {
        assertThat(Engine.finding(ShownItems.choice("trust", "fidelity", "more"))
                        .severity())
                .isEqualTo(0.5);
        assertThat(Engine.finding(ShownItems.choice("trust", "more", "more")).severity())
                .isZero();
    }
}
