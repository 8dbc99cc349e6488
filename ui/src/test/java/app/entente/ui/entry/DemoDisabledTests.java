package app.entente.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@HttpTest
@TestPropertySource(properties = "entente.demo=off")
class DemoDisabledTests {

    private final HttpBrowser httpBrowser;

    DemoDisabledTests(@LocalServerPort int port) {
        httpBrowser = new HttpBrowser(port);
    }

    @Test
    void whereThereIsNoDemoNoneIsOffered() {
        assertThat(httpBrowser.open("/").body()).doesNotContain("Look around with a demo couple");
    }

    @Test
    void whoAsksAllTheSameIsToldKindly() {
        httpBrowser.open("/sign-in");

        var refused = httpBrowser.submit("/demo", Map.of("as", "NOA"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("There is no demo on this server", "href=\"/create-account\"");
        assertThat(TestAccounts.isSignedIn(httpBrowser)).isFalse();
    }
}
