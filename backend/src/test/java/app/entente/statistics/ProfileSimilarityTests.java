package app.entente.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileSimilarityTests {

    @Test
    void identicalProfilesLieAtNoDistance() {
        var same = ProfileSimilarity.of(new int[] {1, 2, 3, 4, 5}, new int[] {1, 2, 3, 4, 5});

        assertThat(same.distance()).hasValue(0);
        assertThat(same.correlation().getAsDouble()).isEqualTo(1, within(1e-12));
        assertThat(same.doubleEntry()).hasValue(1);
    }

    @Test
    void identicalFlatProfilesHaveNoCorrelation() {
        var flat = ProfileSimilarity.of(new int[] {4, 4, 4, 4, 4}, new int[] {4, 4, 4, 4, 4});

        assertThat(flat.distance()).hasValue(0);
        assertThat(flat.correlation()).isEmpty();
        assertThat(flat.doubleEntry()).isEmpty();
    }

    @Test
    void twoFlatProfilesDifferInElevationAlone() {
        var apart = ProfileSimilarity.of(new int[] {2, 2, 2, 2, 2}, new int[] {4, 4, 4, 4, 4});

        assertThat(apart.distance()).hasValue(20);
        assertThat(apart.elevation()).hasValue(20);
        assertThat(apart.scatter()).hasValue(0);
        assertThat(apart.shape()).hasValue(0);
        assertThat(apart.doubleEntry()).hasValue(-1);
    }

    @Test
    void threeItemsCorrelateAndTwoAreEnoughForDoubleEntry() {
        assertThat(ProfileSimilarity.of(new int[] {1, 2, 3}, new int[] {3, 4, 5})
                        .correlation())
                .hasValue(1);
        assertThat(ProfileSimilarity.of(new int[] {1, 2}, new int[] {3, 4}).correlation())
                .isEmpty();
        assertThat(ProfileSimilarity.of(new int[] {1, 5}, new int[] {1, 5}).doubleEntry())
                .hasValue(1);
        assertThat(ProfileSimilarity.of(new int[] {1}, new int[] {5}).doubleEntry())
                .isEmpty();
    }

    @Test
    void withoutACommonItemEverythingIsEmpty() {
        var nothing = ProfileSimilarity.of(new int[0], new int[0]);

        assertThat(nothing.items()).isZero();
        assertThat(nothing.distance()).isEmpty();
        assertThat(nothing.doubleEntry()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void thePartsAddUpToTheDistanceWhoeverIsFirst(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var n = 1 + random.nextInt(40);
            var a = IntStream.range(0, n).map(_ -> 1 + random.nextInt(7)).toArray();
            var b = IntStream.range(0, n).map(_ -> 1 + random.nextInt(7)).toArray();
            var it = ProfileSimilarity.of(a, b);
            var swapped = ProfileSimilarity.of(b, a);

            var sum = it.elevation().getAsDouble()
                    + it.scatter().getAsDouble()
                    + it.shape().getAsDouble();
            assertThat(sum).isEqualTo(it.distance().getAsDouble(), within(1e-9));
            assertThat(swapped).isEqualTo(it);
            it.correlation().ifPresent(r -> assertThat(r).isBetween(-1 - 1e-12, 1 + 1e-12));
            it.doubleEntry().ifPresent(r -> assertThat(r).isBetween(-1.0, 1.0));
        }
    }
}
