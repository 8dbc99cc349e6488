package app.entente.finding;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.statistics.Dyad;
import app.entente.values.LimitLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundaryOutcomeTests {

    @ParameterizedTest(name = "{0} and {1}: {2}, {3}")
    @CsvSource({
        "FINE, FINE, BOTH_FINE, 0", "NOT_OK, NOT_OK, SHARED_LIMIT, 0", "ASK, ASK, BOTH_WANT_TO_TALK, 0.4",
        "FINE, ASK, TALK_FIRST, 0.5", "ASK, NOT_OK, LIMIT_AND_QUESTION, 0.7", "FINE, NOT_OK, MISMATCH, 1"
    })
    void twoAnswersMakeOneOutcomeWhoeverGaveThem(
            LimitLevel one, LimitLevel other, BoundaryOutcome outcome, double severity) {
        assertThat(BoundaryOutcome.of(new Dyad<>(one, other))).isEqualTo(outcome);
        assertThat(BoundaryOutcome.of(new Dyad<>(other, one))).isEqualTo(outcome);
        assertThat(outcome.severity()).isEqualTo(severity);
    }

    @Test
    void theStricterAnswerIsOneOfTheTwoAndNeverBetweenThem() {
        assertThat(BoundaryOutcome.stricter(new Dyad<>(LimitLevel.FINE, LimitLevel.NOT_OK)))
                .isEqualTo(LimitLevel.NOT_OK);
        assertThat(BoundaryOutcome.stricter(new Dyad<>(LimitLevel.ASK, LimitLevel.FINE)))
                .isEqualTo(LimitLevel.ASK);
    }

    @Test
    void settledIsWhatBothAnswerAlikeWithoutAQuestion() {
        assertThat(BoundaryOutcome.settledShare(List.of())).isEmpty();
        assertThat(BoundaryOutcome.settledShare(List.of(
                        BoundaryOutcome.BOTH_FINE,
                        BoundaryOutcome.SHARED_LIMIT,
                        BoundaryOutcome.MISMATCH,
                        BoundaryOutcome.BOTH_WANT_TO_TALK)))
                .hasValue(0.5);
        assertThat(BoundaryOutcome.settledShare(
                        List.of(BoundaryOutcome.BOTH_FINE, BoundaryOutcome.SHARED_LIMIT, BoundaryOutcome.TALK_FIRST)))
                .hasValue(2 / 3.0);
    }
}
