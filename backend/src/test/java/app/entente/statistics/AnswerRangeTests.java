package app.entente.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AnswerRangeTests {

    @Test
    void aRangeHasTwoEnds() {
        assertThat(new AnswerRange(3, 4).options()).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerRange(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerRange(4, 3));
    }

    @Test
    void whatLiesOutsideIsRefused() {
        assertThat(AnswerRange.AGREE.checked(5)).isEqualTo(5);
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerRange.AGREE.checked(6));
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerRange.AGREE.checked(0));
    }
}
