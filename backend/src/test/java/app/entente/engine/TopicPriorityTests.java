package app.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.engine.TopicPriority.Standing;
import app.entente.statistics.Dyad;
import app.entente.values.Importance;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicPriorityTests {

    private static final Dyad<Optional<Importance>> VERY_MUCH =
            new Dyad<>(Optional.of(Importance.VERY), Optional.of(Importance.VERY));

    /** As docs/engine.md works it out by hand. */
    @Test
    void theWorkedTopicIsWorthATalk() {
        var importance = new Dyad<>(Optional.of(Importance.VERY), Optional.of(Importance.A_LITTLE));
        var topicPriority = TopicPriority.of(new double[] {0.75, 0}, importance, false);

        assertThat(topicPriority.severity()).isEqualTo(0.5625);
        assertThat(topicPriority.importanceTwelfths()).isEqualTo(10);
        assertThat(topicPriority.value()).isEqualTo(37.96875);
        assertThat(topicPriority.standing()).isEqualTo(Standing.WORTH_A_TALK);
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
        assertThat(TopicPriority.of(new double[] {severity}, VERY_MUCH, false).standing())
                .isEqualTo(standing);
    }

    @Test
    void aHiddenDifferenceLiftsByHalfAndNeverBeyondAHundred() {
        assertThat(TopicPriority.of(new double[] {0.5}, VERY_MUCH, true).value())
                .isEqualTo(50);
        assertThat(TopicPriority.of(new double[] {1}, VERY_MUCH, true).value()).isEqualTo(100);
    }

    @Test
    void ofTwoEqualValuesTheMoreImportantComesFirst() {
        var none = new Dyad<>(Optional.<Importance>empty(), Optional.<Importance>empty());
        var heavy = TopicPriority.of(new double[] {0}, none, false);
        var dear = TopicPriority.of(new double[] {0}, VERY_MUCH, false);

        assertThat(dear).isLessThan(heavy);
        assertThat(heavy).isGreaterThan(dear);
    }
}
