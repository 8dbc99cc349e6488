package app.entente.ui.entry;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Behind a proxy that speaks TLS for the public address. */
@HttpTest
@TestPropertySource(properties = "entente.public-url=https://entente.example")
class SecureCookieTests {

    private final int port;

    SecureCookieTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void everyCookieIsForThisHostAlone() throws IOException {
        assertThat(cookies("entente.example"))
                .contains("__Host-form=")
                .doesNotContain(" form=")
                .contains("Secure", "HttpOnly", "Path=/")
                .doesNotContain("Domain=");
    }

    @Test
    void anotherHostIsNotTakenForEncrypted() throws IOException {
        assertThat(cookies("localhost")).contains(" form=").doesNotContain("__Host-form");
    }

    private String cookies(String host) throws IOException {
        try (var line = new Socket("localhost", port)) {
            line.getOutputStream()
                    .write("GET /sign-in HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                            .formatted(host)
                            .getBytes(ISO_8859_1));
            return new String(line.getInputStream().readAllBytes(), ISO_8859_1)
                    .lines()
                    .takeWhile(it -> !it.isEmpty())
                    .filter(it -> it.startsWith("Set-Cookie: "))
                    .reduce("", (all, it) -> all + it + "\n");
        }
    }
}
