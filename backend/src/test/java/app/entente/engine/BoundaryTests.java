package app.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundaryTests {

    @ParameterizedTest(name = "{0} and {1}: {2}, {3}")
    @CsvSource({
        "FINE, FINE, BOTH_FINE, 0", "NOT_OK, NOT_OK, SHARED_LIMIT, 0", "ASK, ASK, BOTH_WANT_TO_TALK, 0.4",
        "FINE, ASK, TALK_FIRST, 0.5", "ASK, NOT_OK, LIMIT_AND_QUESTION, 0.7", "FINE, NOT_OK, MISMATCH, 1"
    })
    void twoAnswersMakeOneOutcomeWhoeverGaveThem(Stance one, Stance other, Boundary outcome, double severity) {
        assertThat(Boundary.of(new Both<>(one, other))).isEqualTo(outcome);
        assertThat(Boundary.of(new Both<>(other, one))).isEqualTo(outcome);
        assertThat(outcome.severity()).isEqualTo(severity);
    }

    @Test
    void theStricterAnswerIsOneOfTheTwoAndNeverBetweenThem() {
        assertThat(Boundary.stricter(new Both<>(Stance.FINE, Stance.NOT_OK))).isEqualTo(Stance.NOT_OK);
        assertThat(Boundary.stricter(new Both<>(Stance.ASK, Stance.FINE))).isEqualTo(Stance.ASK);
    }

    @Test
    void settledIsWhatBothAnswerAlikeWithoutAQuestion() {
        assertThat(Boundary.settledShare(List.of())).isEmpty();
        assertThat(Boundary.settledShare(List.of(
                        Boundary.BOTH_FINE, Boundary.SHARED_LIMIT, Boundary.MISMATCH, Boundary.BOTH_WANT_TO_TALK)))
                .hasValue(0.5);
        assertThat(Boundary.settledShare(List.of(Boundary.BOTH_FINE, Boundary.SHARED_LIMIT, Boundary.TALK_FIRST)))
                .hasValue(2 / 3.0);
    }
}
