package app.entente.ui.entry;

import static app.entente.ui.entry.TestAccounts.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.entente.TurnableClock;
import app.entente.account.Accounts;
import app.entente.account.PasswordConfirmations;
import app.entente.couple.SpaceState;
import app.entente.couple.Spaces;
import app.entente.person.PersonId;
import app.entente.screenlock.LockDelay;
import app.entente.screenlock.Pin;
import app.entente.screenlock.ScreenLocks;
import app.entente.signin.SignedInPlaceId;
import app.entente.signin.SignedInPlaces;
import app.entente.signin.TestPlaces;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Noa's screens are locked after a minute in which nobody touched them. */
@HttpTest
class ScreenLockTests {

    private static final String PIN = "2745";

    private final ScreenLocks screenLocks;
    private final SignedInPlaces signedInPlaces;
    private final Spaces spaces;
    private final PasswordConfirmations confirmations;
    private final TurnableClock clock;
    private final int port;
    private final String name = TestAccounts.newName();
    private final PersonId noa;
    private final HttpBrowser browser;

    ScreenLockTests(
            @Autowired Accounts accounts,
            @Autowired ScreenLocks screenLocks,
            @Autowired SignedInPlaces signedInPlaces,
            @Autowired Spaces spaces,
            @Autowired PasswordConfirmations confirmations,
            @Autowired TurnableClock clock,
            @LocalServerPort int port) {
        this.screenLocks = screenLocks;
        this.signedInPlaces = signedInPlaces;
        this.spaces = spaces;
        this.confirmations = confirmations;
        this.clock = clock;
        this.port = port;
        noa = TestAccounts.withAccount(accounts, name);
        turnOn();
        browser = TestAccounts.signedIn(port, name);
        assertThat(TestAccounts.isSignedIn(browser)).isTrue();
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/settings", "/home", "/answer", "/talk/3", "/sign-in"})
    void afterThatEveryScreenLeadsToTheLock(String path) {
        beAway();

        var answer = browser.open(path);

        assertThat(HttpBrowser.location(answer))
                .hasValueSatisfying(it -> assertThat(it).contains("/locked?to="));
        var lock = browser.follow(answer);
        assertThat(lock.statusCode()).isEqualTo(200);
        assertThat(lock.body())
                .contains("Type your PIN", "data-quick-exit", "Pause our space")
                .doesNotContain(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?v-r=uidl&v-uiId=0", "/VAADIN/push?v-r=push", "/live", "/VAADIN/dynamic/resource/0/a"})
    void whatScreensAskForGivesNothing(String path) {
        beAway();

        assertThat(browser.open(path).body()).doesNotContain("\"changes\"", name);
        assertThat(browser.submit(path, Map.of()).body()).doesNotContain("\"changes\"", name);
        assertThat(screenLocks.isLocked(place())).isTrue();
    }

    @Test
    void withoutAnyRequestTheServerLocksByItself() {
        clock.turn(Duration.ofMinutes(2));

        await().until(() -> screenLocks.isLocked(place()));
    }

    @Test
    void whileItIsTouchedItStaysOpen() {
        for (var i = 0; i < 4; i++) {
            clock.turn(Duration.ofSeconds(50));
            browser.submitForged("/lock/active", Map.of());
        }

        assertThat(TestAccounts.isSignedIn(browser)).isTrue();
    }

    @Test
    void anotherSitesPageNeitherTouchesNorLocksIt() {
        clock.turn(Duration.ofSeconds(50));
        browser.submitFromElsewhere("/lock/active", "Sec-Fetch-Site", "cross-site");
        browser.submitFromElsewhere("/lock", "Sec-Fetch-Site", "cross-site");
        assertThat(TestAccounts.isSignedIn(browser)).isTrue();

        clock.turn(Duration.ofSeconds(30));
        assertThat(isLocked(browser.open("/settings"))).isTrue();
    }

    @Test
    void theScriptLocksAtOnce() {
        browser.submitForged("/lock", Map.of());

        assertThat(isLocked(browser.open("/settings"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aConfirmedPasswordEndsWithTheLock(boolean byIdling) {
        confirmations.confirm(noa, place(), PASSWORD);

        if (byIdling) {
            beAway();
            browser.open("/settings");
        } else {
            browser.submitForged("/lock", Map.of());
        }

        browser.follow(browser.open("/settings"));
        unlock(PIN);
        assertThat(TestAccounts.isSignedIn(browser)).isTrue();
        assertThat(confirmations.isConfirmed(place())).isFalse();
    }

    @Test
    void itStaysLockedWithoutASessionAndOnAnotherNode() {
        browser.submitForged("/lock", Map.of());
        browser.loseSession();
        assertThat(isLocked(browser.open("/settings"))).isTrue();

        unlock(PIN);
        browser.loseSession();
        assertThat(isLocked(browser.open("/settings")))
                .as("nobody knows for how long it was left")
                .isTrue();
    }

    @Test
    void thePinLeadsBackToWhereOneWas() {
        browser.submitForged("/lock", Map.of());
        browser.follow(browser.open("/settings"));

        assertThat(HttpBrowser.location(unlock(PIN)))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/settings"));
        assertThat(TestAccounts.isSignedIn(browser)).isTrue();
        assertThat(signedInPlaces.findByPerson(noa)).hasSize(1);
    }

    @Test
    void afterFiveTriesItTakesThePassword() {
        browser.submitForged("/lock", Map.of());
        browser.open("/locked");
        for (var i = 0; i < ScreenLocks.MOST_TRIES; i++) {
            assertThat(unlock("9999").body()).contains("isn’t your PIN");
        }
        assertThat(unlock(PIN).body()).contains("wrong too often");
        assertThat(TestAccounts.isSignedIn(browser)).isFalse();
        assertThat(browser.submit("/locked/password", Map.of("password", "not my password at all", "to", "/home"))
                        .body())
                .contains("That isn’t your password");

        browser.submit("/locked/password", Map.of("password", PASSWORD, "to", "/home"));
        assertThat(TestAccounts.isSignedIn(browser)).isTrue();
    }

    @Test
    void quickExitNeedsNoPin() {
        browser.submitForged("/lock", Map.of());
        assertThat(browser.open("/help").body()).contains("If it is urgent");

        browser.submitForged("/exit", Map.of());

        assertThat(signedInPlaces.findByPerson(noa)).isEmpty();
    }

    @Test
    void pausingNeedsNoPin() {
        spaces.create(noa, "Noa");
        browser.submitForged("/lock", Map.of());
        browser.open("/locked");

        assertThat(browser.submit("/locked/pause", Map.of("to", "/home")).body())
                .contains("it’s resting now");

        var seat = spaces.current(noa).orElseThrow();
        assertThat(spaces.overview(seat).state()).isInstanceOf(SpaceState.Resting.class);
        assertThat(TestAccounts.isSignedIn(browser)).isFalse();
    }

    @Test
    void whoHasNoLockStaysSignedIn() {
        screenLocks.turnOff(noa, place());
        var other = TestAccounts.signedIn(port, name);
        clock.turn(Duration.ofMinutes(20));

        assertThat(TestAccounts.isSignedIn(other)).isTrue();
    }

    @Test
    void aLockThatIsChosenHoldsForSessionsThatAreOpen() {
        screenLocks.turnOff(noa, place());
        var other = TestAccounts.signedIn(port, name);
        turnOn();

        await().until(() -> {
            beAway();
            return isLocked(other.open("/settings"));
        });
    }

    /** Turns the lock on at a place that is left at once, so that the browser's is the only one. */
    private void turnOn() {
        var elsewhere = TestPlaces.create(signedInPlaces, noa);
        screenLocks.turnOn(noa, elsewhere, new Pin(PIN), LockDelay.ONE_MINUTE);
        signedInPlaces.end(noa, elsewhere);
    }

    private void beAway() {
        clock.turn(Duration.ofMinutes(2));
    }

    private HttpResponse<String> unlock(String pin) {
        return browser.submit("/locked", Map.of("pin", pin, "to", "/settings"));
    }

    private static boolean isLocked(HttpResponse<String> answer) {
        return HttpBrowser.location(answer)
                .filter(it -> it.contains("/locked?to="))
                .isPresent();
    }

    private SignedInPlaceId place() {
        return signedInPlaces.findByPerson(noa).getFirst().id();
    }
}
