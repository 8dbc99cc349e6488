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
        var topicPriority = TopicPriority.of(Aspect.EXPECTATIONS, new double[] {0.75, 0}, importance, false);

        assertThat(topicPriority.severity()).isEqualTo(0.5625);
        assertThat(topicPriority.importanceTwelfths()).isEqualTo(10);
        assertThat(topicPriority.value()).isEqualTo(33.75);
        assertThat(topicPriority.standing()).isEqualTo(Standing.WORTH_A_TALK);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0, FINE_FOR_NOW",
        "0.2999, FINE_FOR_NOW",
        "0.3, WORTH_A_TALK",
        "0.5999, WORTH_A_TALK",
        "0.6, TALK_FIRST",
        "1, TALK_FIRST"
    })
    void whatItStandsForBeginsAtThirtyAndAtSixty(double severity, Standing standing) {
        assertThat(TopicPriority.of(Aspect.BOUNDARIES, new double[] {severity}, VERY_MUCH, false)
                        .standing())
                .isEqualTo(standing);
    }

    @Test
    void aHiddenDifferenceLiftsByAQuarterAndNeverBeyondAHundred() {
        assertThat(TopicPriority.of(Aspect.BOUNDARIES, new double[] {0.4}, VERY_MUCH, true)
                        .value())
                .isEqualTo(50);
        assertThat(TopicPriority.of(Aspect.BOUNDARIES, new double[] {1}, VERY_MUCH, true)
                        .value())
                .isEqualTo(100);
    }

    @Test
    void ofTwoEqualValuesTheMoreImportantComesFirst() {
        var none = new Dyad<>(Optional.<Importance>empty(), Optional.<Importance>empty());
        var heavy = TopicPriority.of(Aspect.BOUNDARIES, new double[] {0}, none, false);
        var dear = TopicPriority.of(Aspect.BOUNDARIES, new double[] {0}, VERY_MUCH, false);

        assertThat(dear).isLessThan(heavy);
        assertThat(heavy).isGreaterThan(dear);
    }
}
