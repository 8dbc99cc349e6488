package app.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.engine.Priority.Standing;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityTests {

    private static final Both<Optional<Importance>> VERY_MUCH =
            new Both<>(Optional.of(Importance.VERY_MUCH), Optional.of(Importance.VERY_MUCH));

    /** As docs/engine.md works it out by hand. */
    @Test
    void theWorkedTopicIsWorthATalk() {
        var importance = new Both<>(Optional.of(Importance.VERY_MUCH), Optional.of(Importance.A_LITTLE));
        var priority = Priority.of(new double[] {0.75, 0}, importance, false);

        assertThat(priority.severity()).isEqualTo(0.5625);
        assertThat(priority.importanceTwelfths()).isEqualTo(10);
        assertThat(priority.value()).isEqualTo(37.96875);
        assertThat(priority.standing()).isEqualTo(Standing.WORTH_A_TALK);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0, FINE_FOR_NOW",
        "0.4499, FINE_FOR_NOW",
        "0.45, WORTH_A_TALK",
        "0.8999, WORTH_A_TALK",
        "0.9, TALK_FIRST",
        "1, TALK_FIRST"
    })
    void whatItStandsForBeginsAtThirtyAndAtSixty(double severity, Standing standing) {
        assertThat(Priority.of(new double[] {severity}, VERY_MUCH, false)
                        .standing())
                .isEqualTo(standing);
    }

    @Test
    void aHiddenDifferenceLiftsByHalfAndNeverBeyondAHundred() {
        assertThat(Priority.of(new double[] {0.5}, VERY_MUCH, true)
                        .value())
                .isEqualTo(50);
        assertThat(Priority.of(new double[] {1}, VERY_MUCH, true)
                        .value())
                .isEqualTo(100);
    }

    @Test
    void ofTwoEqualValuesTheMoreImportantComesFirst() {
        var none = new Both<>(Optional.<Importance>empty(), Optional.<Importance>empty());
        var heavy = Priority.of(new double[] {0}, none, false);
        var dear = Priority.of(new double[] {0}, VERY_MUCH, false);

        assertThat(dear).isLessThan(heavy);
        assertThat(heavy).isGreaterThan(dear);
    }
}
