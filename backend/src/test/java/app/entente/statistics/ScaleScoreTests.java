package app.entente.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleScoreTests {

    @ParameterizedTest(name = "{0} items need {1} answers")
    @CsvSource({"1, 1", "2, 2", "3, 3", "4, 3", "5, 4", "8, 6", "9, 7"})
    void threeQuartersOfTheItemsButAtLeastThreeAreNeeded(int items, int needed) {
        assertThat(ScaleScore.of(AnswerRange.AGREE, items, answers(needed))).isPresent();
        assertThat(ScaleScore.of(AnswerRange.AGREE, items, answers(needed - 1))).isEmpty();
    }

    @Test
    void whatIsMissingIsProrated() {
        var scaleScore = ScaleScore.of(AnswerRange.AGREE, 4, List.of(5, 4, 3)).orElseThrow();
        assertThat(scaleScore.mean()).isEqualTo(4);
        assertThat(scaleScore.proratedSum()).isEqualTo(16);
        assertThat(scaleScore.percentOfMaximum()).isEqualTo(75);
    }

    private static List<Integer> answers(int count) {
        return Collections.nCopies(count, 4);
    }
}
