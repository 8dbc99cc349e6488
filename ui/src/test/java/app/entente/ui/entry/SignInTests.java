package app.entente.ui.entry;

import static app.entente.ui.entry.Visitors.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.entente.TurnableClock;
import app.entente.account.Accounts;
import app.entente.account.PersonId;
import app.entente.account.Places;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EntryTest
class SignInTests {

    private final Places places;
    private final Browser browser;
    private final int port;
    private final String name = Visitors.newName();
    private final PersonId person;

    SignInTests(
            @Autowired Accounts accounts,
            @Autowired Places places,
            @Autowired TurnableClock clock,
            @LocalServerPort int port) {
        clock.turn(Duration.ofHours(1)); // nobody waits for what another test tried
        this.places = places;
        this.port = port;
        browser = new Browser(port);
        person = Visitors.withAccount(accounts, name);
    }

    @BeforeEach
    void atTheForm() {
        browser.open("/sign-in");
    }

    @Test
    void whoSignsInComesToWhatTheyAskedFor() {
        var asked = browser.open("/settings");
        assertThat(Browser.location(asked))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/sign-in?to=/settings"));
        browser.follow(asked);

        var answer = browser.submit("/sign-in", Map.of("name", name, "password", PASSWORD, "to", "/settings"));

        assertThat(Browser.location(answer))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/settings"));
        assertThat(Visitors.isSignedIn(browser)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "/%2f/evil.example",
                "evil",
                "/a/../../b"
            })
    void nobodyIsSentToAPlaceThatIsNotOurs(String elsewhere) {
        var answer = browser.submit("/sign-in", Map.of("name", name, "password", PASSWORD, "to", elsewhere));

        assertThat(Browser.location(answer))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/home"));
    }

    @Test
    void aWrongNameAndAWrongPasswordLookTheSame() {
        var unknown = Visitors.newName();

        var wrongPassword = browser.submit("/sign-in", Map.of("name", name, "password", "not this one at all"));
        var wrongName = browser.submit("/sign-in", Map.of("name", unknown, "password", PASSWORD));

        assertThat(wrongName.statusCode()).isEqualTo(wrongPassword.statusCode());
        assertThat(plain(wrongName.body(), unknown)).isEqualTo(plain(wrongPassword.body(), name));
        assertThat(wrongPassword.body()).contains(name).doesNotContain("not this one at all");
    }

    private static String plain(String html, String name) {
        return html.replace(name, "").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    @Test
    void whoGuessesIsSlowedDown() {
        for (var guess = 0; guess < 10; guess++) {
            browser.submit("/sign-in", Map.of("name", name, "password", "guess number " + guess));
        }

        var right = browser.submit("/sign-in", Map.of("name", name, "password", PASSWORD));

        assertThat(right.statusCode()).isEqualTo(429);
        assertThat(right.headers().firstValue("Retry-After")).isPresent();
        assertThat(right.body()).contains("Too many tries").contains(name);
    }

    @Test
    void aForgedFormIsRefused() {
        var answer = browser.submitForged("/sign-in", Map.of("name", name, "password", PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Visitors.isSignedIn(browser)).isFalse();
    }

    @Test
    void theCookieOfAPlaceIsForTheBrowserAlone() {
        var answer = browser.submit("/sign-in", Map.of("name", name, "password", PASSWORD));

        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(it -> assertThat(it).startsWith("place=").contains("HttpOnly", "SameSite=Lax", "Path=/"));
    }

    @Test
    void aPlaceOutlivesTheSession() {
        var browser = Visitors.signedIn(port, name);

        browser.loseSession();

        assertThat(Browser.location(browser.open("/talk/3"))).isEmpty();
        assertThat(Visitors.isSignedIn(browser)).isTrue();
    }

    @Test
    void anEndedPlaceEndsTheSessionWithinASecond() {
        var browser = Visitors.signedIn(port, name);
        assertThat(Visitors.isSignedIn(browser)).isTrue();

        places.endAll(person);

        await().pollInSameThread()
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(1))
                .until(() -> !Visitors.isSignedIn(browser));
    }

    @Test
    void signingInAgainEndsThePlaceThatWasHere() {
        var browser = Visitors.signedIn(port, name);

        browser.open("/join");
        browser.submit("/sign-in", Map.of("name", name, "password", PASSWORD));

        assertThat(places.of(person)).hasSize(1);
    }

    @Test
    void quickExitEndsThePlaceWithoutAFormToken() {
        var browser = Visitors.signedIn(port, name);

        var answer = browser.submitForged("/exit", Map.of());

        assertThat(answer.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\", \"cookies\"");
        assertThat(places.of(person)).isEmpty();
        assertThat(Visitors.isSignedIn(browser)).isFalse();
        assertThat(browser.follow(answer).body()).doesNotContain("Entente");
    }
}
