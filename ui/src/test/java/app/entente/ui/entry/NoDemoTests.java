package app.entente.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@EntryTest
@TestPropertySource(properties = "entente.demo=off")
class NoDemoTests {

    private final Browser browser;

    NoDemoTests(@LocalServerPort int port) {
        browser = new Browser(port);
    }

    @Test
    void whereThereIsNoDemoNoneIsOffered() {
        assertThat(browser.open("/").body()).doesNotContain("Look around with a demo couple");
    }

    @Test
    void whoAsksAllTheSameIsToldKindly() {
        browser.open("/sign-in");

        var refused = browser.submit("/demo", Map.of("as", "NOA"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("There is no demo on this server", "href=\"/create-account\"");
        assertThat(Visitors.isSignedIn(browser)).isFalse();
    }
}
