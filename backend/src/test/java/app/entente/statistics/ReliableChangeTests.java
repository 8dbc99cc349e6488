package app.entente.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliableChangeTests {

    private final ReliableChange scale = new ReliableChange(0.5, 0.6);

    @Test
    void theErrorsFollowFromSpreadAndReliability() {
        assertThat(scale.errorOfMeasurement()).isEqualTo(Math.sqrt(0.1), within(1e-12));
        assertThat(scale.errorOfDifference()).isEqualTo(Math.sqrt(0.2), within(1e-12));
        assertThat(scale.smallest()).isEqualTo(0.8765386472, within(1e-9));
    }

    @Test
    void onlyWhatIsBeyondTheSmallestIsReliable() {
        assertThat(scale.isReliable(0.88)).isTrue();
        assertThat(scale.isReliable(-0.88)).isTrue();
        assertThat(scale.isReliable(0.87)).isFalse();
    }

    @Test
    void aReferenceWithoutSpreadIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReliableChange(0, 0.6));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReliableChange(0.5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReliableChange(0.5, -0.1));
        assertThat(new ReliableChange(0.5, 0).errorOfMeasurement()).isEqualTo(0.5);
    }
}
