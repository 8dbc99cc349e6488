package app.entente.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NormativeAgreementTests {

    private static final double[] A = {5, 3, 4, 1, 2};
    private static final double[] B = {4, 4, 5, 2, 1};
    private static final double[] NORMS_A = {4.2, 3.1, 3.9, 2.5, 2.2};
    private static final double[] NORMS_B = {4.0, 3.3, 4.1, 2.4, 2.0};

    @Test
    void theFourPartsAddUpToTheCovariance() {
        var parts = NormativeAgreement.of(A, B, NORMS_A, NORMS_B).covariances().orElseThrow();

        assertThat(parts.norms() + parts.normsDistinct() + parts.distinctNorms() + parts.distinct())
                .isEqualTo(parts.overall(), within(1e-12));
    }

    @Test
    void whoAnswersAsMostDoIsNormativeAndHasNothingDistinctive() {
        var it = NormativeAgreement.of(NORMS_A, B, NORMS_A, NORMS_B);

        assertThat(it.normativenessA().getAsDouble()).isEqualTo(1, within(1e-12));
        assertThat(it.distinctive()).isEmpty();
    }

    /** By hand: deviations from means of 7/3, 3, 2 and 2; what is distinctive is 0, -1, 2 and 0, 1, 2. */
    @Test
    void threeItemsAreEnoughAndFollowTheirOwnMeans() {
        var it = NormativeAgreement.of(
                new double[] {1, 2, 4}, new double[] {2, 2, 5}, new double[] {1, 3, 2}, new double[] {2, 1, 3});
        var parts = it.covariances().orElseThrow();

        assertThat(parts.overall()).isEqualTo(2.5, within(1e-12));
        assertThat(parts.norms()).isEqualTo(-0.5, within(1e-12));
        assertThat(parts.normsDistinct()).isEqualTo(0.5, within(1e-12));
        assertThat(parts.distinctNorms()).isEqualTo(1.5, within(1e-12));
        assertThat(parts.distinct()).isEqualTo(1, within(1e-12));
        assertThat(it.overall().getAsDouble()).isEqualTo(5 / Math.sqrt(14 / 3.0 * 6), within(1e-12));
        assertThat(it.distinctive().getAsDouble()).isEqualTo(2 / Math.sqrt(14 / 3.0 * 2), within(1e-12));
    }

    @Test
    void twoItemsAreTooFew() {
        var two = new double[] {1, 2};

        assertThat(NormativeAgreement.of(two, two, two, two).overall()).isEmpty();
    }
}
