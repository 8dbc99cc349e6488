package app.entente.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankComparisonTests {

    @Test
    void twoSamplesApartAreToldApart() {
        var test = RankComparison.of(new double[] {1, 2, 3, 4, 5}, new double[] {6, 7, 8, 9, 10});
        assertThat(test.larger()).isEqualTo(1);
        assertThat(test.p()).isCloseTo(0.009023, within(1e-5));
    }

    @Test
    void tiesCountHalf() {
        var test = RankComparison.of(new double[] {1, 2, 2, 3}, new double[] {1, 2, 2, 3});
        assertThat(test.larger()).isEqualTo(0.5);
        assertThat(test.p()).isCloseTo(1, within(1e-6));
    }

    @Test
    void tiesNarrowTheDeviation() {
        var test = RankComparison.of(new double[] {1, 1, 2, 2}, new double[] {2, 2, 3, 3});
        assertThat(test.larger()).isEqualTo(0.875);
        assertThat(test.p()).isCloseTo(0.061369, within(1e-4));
    }
}
