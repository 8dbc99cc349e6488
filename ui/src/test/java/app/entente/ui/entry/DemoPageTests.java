package app.entente.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@EntryTest
class DemoPageTests {

    private final Browser browser;

    DemoPageTests(@LocalServerPort int port) {
        browser = new Browser(port);
    }

    @BeforeEach
    void lookAround() {
        browser.open("/");
        browser.submit("/demo", Map.of("as", "NOA"));
    }

    @AfterEach
    void leave() {
        browser.open("/");
        browser.submit("/demo/end", Map.of());
    }

    @Test
    void aClickLeadsIntoADemoOfOnesOwn() {
        assertThat(Visitors.isSignedIn(browser)).isTrue();
        assertThat(browser.open("/demo").body()).contains("You are Noa in the demo");
    }

    @Test
    void oneMayBeTheOtherOfTheSameDemo() {
        browser.open("/demo");
        browser.submit("/demo", Map.of("as", "ROBIN"));

        assertThat(browser.open("/demo").body()).contains("You are Robin in the demo", "Let Noa act");
    }

    @Test
    void thePartnerActsWhenAsked() {
        browser.open("/demo");

        assertThat(browser.submit("/demo/act", Map.of()).body()).contains("Robin has acted.");
    }

    @Test
    void theDemoEndsWhenAsked() {
        browser.open("/demo");
        browser.submit("/demo/end", Map.of());

        assertThat(Visitors.isSignedIn(browser)).isFalse();
    }
}
