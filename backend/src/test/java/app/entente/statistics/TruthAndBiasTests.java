package app.entente.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TruthAndBiasTests {

    private static final double[] TRUTHS = {1, 4, 2, 5, 3, 3};
    private static final double[] SELVES = {2, 2, 5, 4, 1, 3};

    @Test
    void aGuessMadeOfTruthAndSelfIsTakenApartAgain() {
        var meanTruth = 3.0;
        var meanSelf = 17 / 6.0;
        var guesses = IntStream.range(0, TRUTHS.length)
                .mapToDouble(i -> meanTruth + 0.2 + 0.5 * (TRUTHS[i] - meanTruth) + 0.3 * (SELVES[i] - meanSelf))
                .toArray();

        var it = TruthAndBias.of(guesses, TRUTHS, SELVES).orElseThrow();

        assertThat(it.directionalBias()).isEqualTo(0.2, within(1e-12));
        assertThat(it.truthForce()).isEqualTo(0.5, within(1e-12));
        assertThat(it.biasForce()).isEqualTo(0.3, within(1e-12));
    }

    @Test
    void whereBothAnsweredTheSameNothingCanBeToldApart() {
        assertThat(TruthAndBias.of(SELVES, TRUTHS, TRUTHS)).isEmpty();
    }

    @Test
    void whereNobodysAnswersVaryNothingCanBeToldApart() {
        assertThat(TruthAndBias.of(SELVES, TRUTHS, new double[] {3, 3, 3, 3, 3, 3}))
                .isEmpty();
    }

    @Test
    void fourItemsAreEnough() {
        var it = TruthAndBias.of(new double[] {2, 2, 4, 4}, new double[] {1, 1, 3, 3}, new double[] {5, 2, 2, 5})
                .orElseThrow();

        assertThat(it.directionalBias()).isEqualTo(1, within(1e-12));
        assertThat(it.truthForce()).isEqualTo(1, within(1e-12));
        assertThat(it.biasForce()).isEqualTo(0, within(1e-12));
    }

    @Test
    void threeItemsAreTooFew() {
        assertThat(TruthAndBias.of(new double[3], new double[] {1, 2, 3}, new double[] {3, 1, 2}))
                .isEmpty();
    }
}
