package app.entente.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.vault.VaultRefused.PayloadTooLarge;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaddingTests {

    @ParameterizedTest(name = "{0} bytes look like {1}")
    @CsvSource({
        "0, 256",
        "1, 256",
        "252, 256",
        "253, 1024",
        "1020, 1024",
        "1021, 4096",
        "4093, 16384",
        "16381, 32768",
        "32764, 32768"
    })
    void lengthsHideInFiveSizes(int plain, int padded) {
        assertThat(Padding.pad(new byte[plain])).hasSize(padded);
    }

    @Test
    void whatIsPaddedComesBackAsItWas() {
        var plain = new byte[300];
        Arrays.fill(plain, (byte) 7);
        assertThat(Padding.unpad(Padding.pad(plain))).isEqualTo(plain);
    }

    @Test
    void moreThanTheLargestIsRefused() {
        assertThatThrownBy(() -> Padding.pad(new byte[32_765])).isInstanceOf(PayloadTooLarge.class);
    }
}
