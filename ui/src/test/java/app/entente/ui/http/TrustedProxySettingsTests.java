package app.entente.ui.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxySettingsTests {

    @Test
    void anAddressIsTheNetworkOfItself() {
        var settings = new TrustedProxySettings(List.of(" 10.0.0.7", "10.1.0.0/16", "2001:db8::1", ""));

        assertThat(settings.trustedProxies()).hasSize(3).allMatch(it -> it.contains("/"));
        assertThat(settings.trustedProxies().getFirst()).isEqualTo("10.0.0.7/32");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.x", "10.0.0.0/", ".*", "10.0.0.1/32/32"})
    void anythingElseIsRefused(String given) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrustedProxySettings(List.of(given)))
                .withMessageStartingWith("ENTENTE_TRUSTED_PROXIES has to be ");
    }
}
