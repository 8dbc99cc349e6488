package app.entente.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.settings.InvalidSetting;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushEndpointsTests {

    private static final PushSettings SETTINGS = new PushSettings(List.of("push.example", "Other.Example "));
    private static final URI ENDPOINT = URI.create("https://a.push.example/send/1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://push.example/send/1",
                "https://eu.push.example/send/1?a=b",
                "https://push.example:443/send/1",
                "https://other.example/send/1"
            })
    void anEndpointOfAnAllowedHostIsAccepted(String endpoint) {
        assertThat(endpoints("8.8.8.8").accept(endpoint)).isEqualTo(URI.create(endpoint));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://push.example/send/1",
                "https://push.example.evil.example/send/1",
                "https://evilpush.example/send/1",
                "https://user@push.example/send/1",
                "https://push.example@evil.example/send/1",
                "https://push.example:8443/send/1",
                "https://push.example/send/1#part",
                "https://127.0.0.1/send/1",
                "https://[::1]/send/1",
                "https://localhost/send/1",
                "ftp://push.example/send/1",
                "file:///etc/passwd",
                "push.example",
                "https://push.example/ send",
                ""
            })
    void anyOtherIsRefused(String endpoint) {
        assertThatExceptionOfType(PushRefused.class)
                .isThrownBy(() -> endpoints("8.8.8.8").accept(endpoint));
    }

    @Test
    void anEndlessOneIsRefused() {
        assertThatExceptionOfType(PushRefused.class)
                .isThrownBy(() -> endpoints("8.8.8.8").accept("https://push.example/" + "a".repeat(1_000)));
    }

    @Test
    void anAllowedHostThatResolvesToAPrivateAddressIsNotReached() {
        assertThat(endpoints("8.8.8.8").isReachable(ENDPOINT)).isTrue();
        assertThat(endpoints("169.254.169.254").isReachable(ENDPOINT)).isFalse();
        assertThat(endpoints("8.8.8.8", "10.0.0.1").isReachable(ENDPOINT))
                .as("one of several is enough to refuse")
                .isFalse();
        assertThat(endpoints().isReachable(ENDPOINT)).isFalse();
    }

    @Test
    void aHostThatDoesNotResolveIsNotReached() {
        var endpoints = new PushEndpoints(SETTINGS, it -> {
            throw new UnknownHostException(it);
        });
        assertThat(endpoints.isReachable(ENDPOINT)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "https://push.example", "push.example:443", "localhost", "10.0.0.1"})
    void aSettingThatIsNoHostNameStopsTheStart(String host) {
        assertThatExceptionOfType(InvalidSetting.class).isThrownBy(() -> new PushSettings(List.of(host)));
    }

    @Test
    void theOperatorTurnsItOff() {
        assertThat(new PushEndpoints(new PushSettings(List.of("off"))).anyAllowed())
                .isFalse();
        assertThat(endpoints().anyAllowed()).isTrue();
    }

    private static PushEndpoints endpoints(String... addresses) {
        return new PushEndpoints(
                SETTINGS,
                _ -> List.of(addresses).stream().map(InetAddress::ofLiteral).toArray(InetAddress[]::new));
    }
}
