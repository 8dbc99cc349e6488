package app.entente.publicurl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicUrlSettingsTests {

    @ParameterizedTest
    @CsvSource({
        "https://entente.example, https://entente.example",
        "https://entente.example/, https://entente.example",
        "http://192.168.1.20:8080, http://192.168.1.20:8080",
        "http://[2001:db8::1]:8080/, http://[2001:db8::1]:8080"
    })
    void anAddressIsSchemeHostAndPort(String given, String address) {
        assertThat(new PublicUrlSettings(Optional.of(given)).publicUrl()).hasValue(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entente.example",
                "ftp://entente.example",
                "https://a@b.example",
                "https://b.example/path",
                "https://b.example?a"
            })
    void anythingElseIsRefused(String given) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicUrlSettings(Optional.of(given)))
                .withMessageStartingWith("ENTENTE_PUBLIC_URL");
    }

    @Test
    void nothingIsNoAddress() {
        assertThat(new PublicUrlSettings(Optional.of(" ")).publicUrl()).isEmpty();
    }
}
