package app.entente.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.publicurl.PublicUrlSettings;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class ServerAddressTests {

    @Test
    void theOperatorsAddressCountsWhereverTheBrowserAsked() {
        asking("elsewhere.example");
        assertThat(address("https://entente.example").value()).isEqualTo("https://entente.example");
        assertThat(new ServerAddress(new PublicUrlSettings(Optional.empty())).value())
                .isEqualTo("http://elsewhere.example");
        RequestContextHolder.resetRequestAttributes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080",
                "http://127.0.0.1:8080",
                "http://127.1.2.3",
                "http://[::1]:8080",
                "http://a.localhost",
                "http://0.0.0.0:8080"
            })
    void aLoopbackAddressIsKnown(String address) {
        assertThat(address(address).isLoopback()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://192.168.1.20:8080", "https://entente.example", "https://localhost.example"})
    void anyOtherAddressCanBeReached(String address) {
        assertThat(address(address).isLoopback()).isFalse();
    }

    private static ServerAddress address(String publicUrl) {
        return new ServerAddress(new PublicUrlSettings(Optional.of(publicUrl)));
    }

    private static void asking(String host) {
        var request = new MockHttpServletRequest();
        request.setServerName(host);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
