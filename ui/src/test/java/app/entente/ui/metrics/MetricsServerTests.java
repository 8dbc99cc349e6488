package app.entente.ui.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import app.entente.embeddedpostgres.StartRefused;
import app.entente.health.PrivacyThreshold;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;

class MetricsServerTests {

    private final OperatorMeters meters =
            new OperatorMeters(mock(PrivacyThreshold.class), () -> Health.up().build(), new SimpleMeterRegistry());
    private int port;
    private MetricsServer server = new MetricsServer(new MetricsSettings(0), meters);

    @BeforeEach
    void start() throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = new MetricsServer(new MetricsSettings(port), meters);
        server.start();
    }

    @AfterEach
    void end() {
        server.destroy();
    }

    @Test
    void thisComputerReadsTheMeters() throws IOException {
        assertThat(ask("GET /metrics", "localhost:" + port))
                .startsWith("HTTP/1.1 200")
                .contains("process_uptime");
    }

    /** A page that a browser here has open can have its own name point here, and is told from its name. */
    @Test
    void whatAsksByAnotherNameIsToldNothing() throws IOException {
        for (var host : new String[] {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example:" + port}) {
            assertThat(ask("GET /metrics", host)).startsWith("HTTP/1.1 404").doesNotContain("process");
        }
    }

    @Test
    void nothingElseIsAnswered() throws IOException {
        for (var request : new String[] {"GET /", "GET /metrics/x", "GET /metricsx", "POST /metrics"}) {
            assertThat(ask(request, "localhost")).startsWith("HTTP/1.1 404");
        }
    }

    @Test
    void noOtherAddressOfThisComputerAnswers() throws IOException {
        var others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(it -> !it.isLoopbackAddress())
                .toList();
        for (var other : others) {
            assertThatThrownBy(() -> new Socket(other, port).close()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aPortThatIsTakenIsSaidInASentence() {
        assertThatThrownBy(() -> new MetricsServer(new MetricsSettings(port), meters).start())
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("The port " + port + " that ENTENTE_METRICS_PORT names");
    }

    @Test
    void withoutAPortNothingListens() {
        server.destroy();
        server = new MetricsServer(new MetricsSettings(0), meters);
        server.start();
        assertThat(server.listens()).isFalse();
    }

    private String ask(String request, String host) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var text = request + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
