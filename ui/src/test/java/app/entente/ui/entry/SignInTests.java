package app.entente.ui.entry;

import static app.entente.ui.entry.TestAccounts.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.entente.TurnableClock;
import app.entente.account.Accounts;
import app.entente.person.PersonId;
import app.entente.signin.SignedInPlaces;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class SignInTests {

    private final SignedInPlaces signedInPlaces;
    private final HttpBrowser httpBrowser;
    private final TurnableClock clock;
    private final int port;
    private final String name = TestAccounts.newName();
    private final PersonId person;

    SignInTests(
            @Autowired Accounts accounts,
            @Autowired SignedInPlaces signedInPlaces,
            @Autowired TurnableClock clock,
            @LocalServerPort int port) {
        this.clock = clock;
        clock.turn(Duration.ofHours(1)); // nobody waits for what another test tried
        this.signedInPlaces = signedInPlaces;
        this.port = port;
        httpBrowser = new HttpBrowser(port);
        person = TestAccounts.withAccount(accounts, name);
    }

    @BeforeEach
    void atTheForm() {
        httpBrowser.open("/sign-in");
    }

    @Test
    void whoSignsInComesToWhatTheyAskedFor() {
        var asked = httpBrowser.open("/settings");
        assertThat(HttpBrowser.location(asked))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/sign-in?to=/settings"));
        httpBrowser.follow(asked);

        var answer = httpBrowser.submit("/sign-in", Map.of("name", name, "password", PASSWORD, "to", "/settings"));

        assertThat(HttpBrowser.location(answer))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/settings"));
        assertThat(TestAccounts.isSignedIn(httpBrowser)).isTrue();
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
        var answer = httpBrowser.submit("/sign-in", Map.of("name", name, "password", PASSWORD, "to", elsewhere));

        assertThat(HttpBrowser.location(answer))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/home"));
    }

    @Test
    void aWrongNameAndAWrongPasswordLookTheSame() {
        var unknown = TestAccounts.newName();

        var wrongPassword = httpBrowser.submit("/sign-in", Map.of("name", name, "password", "not this one at all"));
        var wrongName = httpBrowser.submit("/sign-in", Map.of("name", unknown, "password", PASSWORD));

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
            httpBrowser.submit("/sign-in", Map.of("name", name, "password", "guess number " + guess));
        }

        var right = httpBrowser.submit("/sign-in", Map.of("name", name, "password", PASSWORD));

        assertThat(right.statusCode()).isEqualTo(429);
        assertThat(right.headers().firstValue("Retry-After")).isPresent();
        assertThat(right.body()).contains("Too many tries").contains(name);
    }

    @Test
    void whoWaitsAMinuteGetsInThoughSomebodyOnTheSameNetworkTriesEachSecond() {
        var network = HttpBrowser.anyNetwork();
        var somebody = new HttpBrowser(port, "en", network);
        var owner = new HttpBrowser(port, "en", network);
        somebody.open("/sign-in");
        owner.open("/sign-in");
        for (var guess = 0; guess < 11; guess++) {
            somebody.submit("/sign-in", Map.of("name", name, "password", "guess number " + guess));
        }
        var refused = owner.submit("/sign-in", Map.of("name", name, "password", PASSWORD));
        for (var second = 0; second < 61; second++) {
            clock.turn(Duration.ofSeconds(1));
            somebody.submit("/sign-in", Map.of("name", name, "password", "another guess " + second));
        }

        owner.submit("/sign-in", Map.of("name", name, "password", PASSWORD));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(TestAccounts.isSignedIn(owner)).isTrue();
        assertThat(owner.cookie("waiting")).isEmpty();
    }

    @Test
    void aDeviceThatSignedInBeforeIsNotSlowedDownByOthers() {
        var known = TestAccounts.signedIn(port, name);
        known.open("/settings");
        signedInPlaces.endAll(person);
        for (var guess = 0; guess < 11; guess++) {
            httpBrowser.submit("/sign-in", Map.of("name", name, "password", "guess number " + guess));
        }
        known.open("/sign-in");

        known.submit("/sign-in", Map.of("name", name, "password", PASSWORD));

        assertThat(TestAccounts.isSignedIn(known)).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://elsewhere.example",
        "Origin, null",
        "Origin, http://localhost.elsewhere.example",
        "Accept-Encoding, identity"
    })
    void aForeignPagesFormSignsNobodyOutAndClearsNothing(String header, String value) {
        var httpBrowser = TestAccounts.signedIn(port, name);

        var answer = httpBrowser.submitFromElsewhere("/exit", header, value);

        assertThat(HttpBrowser.location(answer)).hasValue("/exit");
        assertThat(answer.headers().firstValue("Clear-Site-Data")).isEmpty();
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(TestAccounts.isSignedIn(httpBrowser)).isTrue();
    }

    @Test
    void quickExitWorksOverPlainHttpToo() {
        var httpBrowser = TestAccounts.signedIn(port, name);

        var answer = httpBrowser.submitFromElsewhere("/exit", "Origin", "http://localhost:" + port);

        assertThat(answer.headers().firstValue("Clear-Site-Data")).isPresent();
        assertThat(TestAccounts.isSignedIn(httpBrowser)).isFalse();
    }

    @Test
    void quickExitForgetsTheDevice() {
        var known = TestAccounts.signedIn(port, name);
        assertThat(known.cookie("device")).isPresent();

        known.submitForged("/exit", Map.of());

        assertThat(known.cookie("device")).isEmpty();
    }

    @Test
    void aForgedFormIsRefused() {
        var answer = httpBrowser.submitForged("/sign-in", Map.of("name", name, "password", PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(TestAccounts.isSignedIn(httpBrowser)).isFalse();
    }

    @Test
    void theCookieOfAPlaceIsForTheBrowserAlone() {
        var answer = httpBrowser.submit("/sign-in", Map.of("name", name, "password", PASSWORD));

        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(it -> assertThat(it).startsWith("place=").contains("HttpOnly", "SameSite=Lax", "Path=/"));
    }

    @Test
    void aPlaceOutlivesTheSession() {
        var httpBrowser = TestAccounts.signedIn(port, name);

        httpBrowser.loseSession();

        assertThat(HttpBrowser.location(httpBrowser.open("/talk/3"))).isEmpty();
        assertThat(TestAccounts.isSignedIn(httpBrowser)).isTrue();
    }

    @Test
    void anEndedPlaceEndsTheSessionWithinASecond() {
        var httpBrowser = TestAccounts.signedIn(port, name);
        assertThat(TestAccounts.isSignedIn(httpBrowser)).isTrue();

        signedInPlaces.endAll(person);

        await().pollInSameThread()
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(1))
                .until(() -> !TestAccounts.isSignedIn(httpBrowser));
    }

    @Test
    void signingInAgainEndsThePlaceThatWasHere() {
        var httpBrowser = TestAccounts.signedIn(port, name);

        httpBrowser.open("/join");
        httpBrowser.submit("/sign-in", Map.of("name", name, "password", PASSWORD));

        assertThat(signedInPlaces.findByPerson(person)).hasSize(1);
    }

    @Test
    void quickExitEndsThePlaceWithoutAFormToken() {
        var httpBrowser = TestAccounts.signedIn(port, name);

        var answer = httpBrowser.submitForged("/exit", Map.of());

        assertThat(answer.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\", \"cookies\"");
        assertThat(signedInPlaces.findByPerson(person)).isEmpty();
        assertThat(TestAccounts.isSignedIn(httpBrowser)).isFalse();
        assertThat(httpBrowser.follow(answer).body()).doesNotContain("Entente");
    }
}
