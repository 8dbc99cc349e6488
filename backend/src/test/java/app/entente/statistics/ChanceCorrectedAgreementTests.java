package app.entente.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Hand-sized profiles on five options; the expected values follow from the formulas with fractions. */
class ChanceCorrectedAgreementTests {

    private static final double EXACTLY = 1e-9;

    @Test
    void oppositeProfilesAgreeLessThanByChance() {
        var it = pair(new int[] {1, 2, 3, 4, 5}, new int[] {5, 4, 3, 2, 1});

        assertThat(it.kappa(AgreementWeights.IDENTITY).getAsDouble()).isEqualTo(0, within(EXACTLY));
        assertThat(it.kappa(AgreementWeights.LINEAR).getAsDouble()).isEqualTo(-0.5, within(EXACTLY));
        assertThat(it.kappa(AgreementWeights.QUADRATIC).getAsDouble()).isEqualTo(-1, within(EXACTLY));
        assertThat(it.gwet(AgreementWeights.ORDINAL).getAsDouble()).isEqualTo(-6 / 7.0, within(EXACTLY));
    }

    @Test
    void identicalFlatProfilesHaveNoKappaButFullGwet() {
        var it = pair(new int[] {4, 4, 4}, new int[] {4, 4, 4});

        assertThat(it.kappa(AgreementWeights.LINEAR)).isEmpty();
        assertThat(it.gwet(AgreementWeights.IDENTITY)).hasValue(1);
        assertThat(it.gwet(AgreementWeights.QUADRATIC)).hasValue(1);
    }

    @Test
    void anAnswerOfOneAloneCountsForTheSharesOfGwet() {
        var it = pair(new int[] {0, 0, 3}, new int[] {1, 0, 5});

        assertThat(it.gwet(AgreementWeights.LINEAR).getAsDouble()).isEqualTo(1 / 17.0, within(EXACTLY));
        assertThat(it.kappa(AgreementWeights.IDENTITY).getAsDouble()).isEqualTo(0, within(EXACTLY));
    }

    @Test
    void withoutACommonItemNothingIsSaid() {
        var it = pair(new int[] {1, 0}, new int[] {0, 2});

        assertThat(it.kappa(AgreementWeights.LINEAR)).isEmpty();
        assertThat(it.gwet(AgreementWeights.LINEAR)).isEmpty();
    }

    @Test
    void alphaFallsToItsFloorWhereAllDiffer() {
        var it = alpha(new int[] {2, 2, 2, 2, 2}, new int[] {4, 4, 4, 4, 4});

        assertThat(it.ordinal().getAsDouble()).isEqualTo(-0.8, within(EXACTLY));
        assertThat(it.interval().getAsDouble()).isEqualTo(-0.8, within(EXACTLY));
    }

    @Test
    void alphaTellsRanksFromValues() {
        var it = alpha(new int[] {2, 2, 4, 4}, new int[] {1, 1, 5, 5});

        assertThat(it.ordinal().getAsDouble()).isEqualTo(0.65, within(EXACTLY));
        assertThat(it.interval().getAsDouble()).isEqualTo(0.825, within(EXACTLY));
    }

    @Test
    void alphaOfOneValueIsEmpty() {
        assertThat(alpha(new int[] {4, 4}, new int[] {4, 4}).interval()).isEmpty();
    }

    /** Ordinal: seen 63.5, shuffled 1620; interval: seen 11, shuffled 243; twelve answers. */
    @Test
    void alphaLeavesOutWhatOnlyOneAnswered() {
        var it = alpha(new int[] {1, 2, 3, 4, 5, 2, 0, 3}, new int[] {1, 3, 3, 5, 2, 2, 4, 0});

        assertThat(it.ordinal().getAsDouble()).isEqualTo(1 - 11 * 63.5 / 1620, within(EXACTLY));
        assertThat(it.interval().getAsDouble()).isEqualTo(1 - 11 * 11 / 243.0, within(EXACTLY));
    }

    @Test
    void aScaleHasTwoOptionsAtLeast() {
        assertThat(new ChanceCorrectedAgreement(ContingencyTable.of(new int[] {0, 1}, new int[] {0, 1}, 2))
                        .kappa(AgreementWeights.IDENTITY))
                .hasValue(1);
        assertThatIllegalArgumentException().isThrownBy(() -> ContingencyTable.of(new int[] {0}, new int[] {0}, 1));
    }

    private static ChanceCorrectedAgreement pair(int[] a, int[] b) {
        return new ChanceCorrectedAgreement(ContingencyTable.of(categories(a), categories(b), 5));
    }

    private static KrippendorffAlpha alpha(int[] a, int[] b) {
        return new KrippendorffAlpha(ContingencyTable.of(categories(a), categories(b), 5));
    }

    /** Grades 1..5 become categories 0..4; 0 is a missing answer. */
    private static int[] categories(int[] grades) {
        return Arrays.stream(grades).map(it -> it - 1).toArray();
    }
}
