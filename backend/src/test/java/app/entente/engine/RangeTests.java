package app.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RangeTests {

    @Test
    void aRangeHasTwoEnds() {
        assertThat(new Range(3, 4).options()).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(4, 3));
    }

    @Test
    void whatLiesOutsideIsRefused() {
        assertThat(Range.AGREE.checked(5)).isEqualTo(5);
        assertThatIllegalArgumentException().isThrownBy(() -> Range.AGREE.checked(6));
        assertThatIllegalArgumentException().isThrownBy(() -> Range.AGREE.checked(0));
    }
}
