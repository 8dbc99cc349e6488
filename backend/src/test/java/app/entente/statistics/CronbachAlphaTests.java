package app.entente.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CronbachAlphaTests {

    @Test
    void itemsThatSayTheSameGoTogetherFully() {
        assertThat(CronbachAlpha.of(new int[][] {{1, 1, 1}, {3, 3, 3}, {4, 4, 4}})
                        .getAsDouble())
                .isEqualTo(1, within(1e-12));
    }

    /** Variances of the items 1 and 4, of the sums 9: 2 · (1 - 5/9). */
    @Test
    void theVarianceOfTheSumsIsSetAgainstThoseOfTheItems() {
        assertThat(CronbachAlpha.of(new int[][] {{1, 1}, {2, 3}, {3, 5}}).getAsDouble())
                .isEqualTo(8 / 9.0, within(1e-12));
    }

    @Test
    void itemsAgainstEachOtherFallBelowNought() {
        assertThat(CronbachAlpha.of(new int[][] {{1, 5}, {2, 3}, {3, 2}}).getAsDouble())
                .isNegative();
    }

    @Test
    void twoItemsAndTwoPersonsAreEnough() {
        assertThat(CronbachAlpha.of(new int[][] {{1, 1}, {2, 3}}).getAsDouble()).isEqualTo(8 / 9.0, within(1e-12));
    }

    @Test
    void oneItemOnePersonOrOneSumSaysNothing() {
        assertThat(CronbachAlpha.of(new int[][] {{1}, {2}})).isEmpty();
        assertThat(CronbachAlpha.of(new int[][] {{1, 2}})).isEmpty();
        assertThat(CronbachAlpha.of(new int[][] {{1, 2}, {2, 1}})).isEmpty();
    }
}
