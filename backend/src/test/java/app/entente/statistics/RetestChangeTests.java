package app.entente.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetestChangeTests {

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "3, 3.99, NO_CLEAR_CHANGE",
        "3, 4, CLEAR_CHANGE",
        "3.2, 4.2, CLEAR_CHANGE",
        "4, 3, CLEAR_CHANGE",
        "4, 3.25, NO_CLEAR_CHANGE"
    })
    void fromAWholeStepOnAChangeIsClear(double then, double now, RetestChange expected) {
        assertThat(RetestChange.of(scale(4, then), scale(4, now), 14, true)).contains(expected);
    }

    @Test
    void withFewItemsWithinTwoWeeksOrAcrossVersionsNothingIsSaid() {
        assertThat(RetestChange.of(scale(3, 1), scale(3, 5), 90, true)).isEmpty();
        assertThat(RetestChange.of(scale(4, 1), scale(4, 5), 13, true)).isEmpty();
        assertThat(RetestChange.of(scale(4, 1), scale(4, 5), 90, false)).isEmpty();
    }

    @Test
    void otherOptionsHaveNoSuchZone() {
        var wide = new ScaleScore(new AnswerRange(1, 7), 4, 4, 2);
        assertThat(RetestChange.of(wide, scale(4, 4), 90, true)).isEqualTo(Optional.empty());
        assertThat(RetestChange.of(scale(4, 4), wide, 90, true)).isEqualTo(Optional.empty());
    }

    private static ScaleScore scale(int items, double mean) {
        return new ScaleScore(AnswerRange.AGREE, items, items, mean);
    }
}
