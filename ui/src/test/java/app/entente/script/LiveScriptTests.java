package app.entente.script;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.journey.ChromiumLauncher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveScriptTests {

    private static final String NOTE = "<p id='offline-notice' data-words='Not connected' data-slow='Few seconds'></p>";
    private static final String FORM = "<form></form>";

    /** What Flow has: a state that tells of its changes, and a client that can ask. */
    private static final String FLOW = """
            () => {
              window.polls = 0;
              window.changes = [];
              window.Vaadin = {
                Flow: {clients: {screen: {poll: () => polls++}, other: {}}},
                connectionState: {state: 'connected', addStateChangeListener: it => changes.push(it)},
              };
              window.be = state => { Vaadin.connectionState.state = state; changes.forEach(it => it()); };
              window.socket = new WebSocket('ws://entente.test/push');
              socket.onclose = event => window.lost = event.code;
              socket.hear('open');
            }""";

    private final ChromiumLauncher chromiumLauncher = new ChromiumLauncher();
    private ScriptPage page = ScriptPage.of(chromiumLauncher.browser(), "", "");

    @BeforeEach
    void load() {
        page.close();
        page = ScriptPage.of(chromiumLauncher.browser(), "", NOTE + FORM, "scripts/connection.js", "scripts/live.js");
        page.page().clock().install();
        page.page().reload();
        page.run(FLOW);
    }

    @AfterEach
    void leavesNothingOpen() {
        page.close();
    }

    @AfterAll
    void end() {
        chromiumLauncher.close();
    }

    @Test
    void aConnectionThatIsSilentForMoreThanAMinuteIsGivenUp() {
        page.page().clock().runFor(55_000);
        assertThat(page.holds("window.lost")).isFalse();

        page.page().clock().runFor(20_000);
        assertThat(page.holds("lost === 4000 && polls === 1")).isTrue();
    }

    @Test
    void aConnectionOnWhichSomethingIsHeardIsKept() {
        for (int i = 0; i < 6; i++) {
            page.page().clock().runFor(25_000);
            page.run("() => socket.hear('message')");
        }
        assertThat(page.holds("window.lost || polls")).isFalse();
    }

    @Test
    void whoIsOnlineAgainGetsAFreshConnectionAtOnce() {
        page.page().clock().runFor(1_000);
        page.run("() => dispatchEvent(new Event('online'))");

        assertThat(page.holds("lost === 4000 && polls === 1")).isTrue();
    }

    @Test
    void theScreenAsksForWhatItMissedWhenAConnectionIsLostAndWhenOneIsBack() {
        page.run("() => socket.hear('close')");
        page.page().clock().runFor(500);
        assertThat(page.holds("polls === 1")).isTrue();

        page.run("() => new WebSocket('ws://entente.test/push').hear('open')");
        assertThat(page.holds("polls === 2")).isTrue();
    }

    @Test
    void aNetworkThatLetsNoConnectionThroughIsAskedEveryFewSecondsAndTold() {
        page.run("() => socket.hear('close')");
        page.page().clock().runFor(22_000);
        assertThat(page.holds("polls >= 4")).isTrue();
        assertThat(page.run("() => document.getElementById('offline-notice').textContent"))
                .isEqualTo("Few seconds");

        page.run("() => new WebSocket('ws://entente.test/push').hear('open')");
        page.page().clock().runFor(1_000);
        assertThat(page.run("() => document.getElementById('offline-notice').textContent"))
                .isEqualTo("");
    }

    @Test
    void whoLeavesThePageAsksForNothing() {
        page.run("() => { dispatchEvent(new Event('beforeunload')); socket.hear('close'); }");
        page.page().clock().runFor(1_000);

        assertThat(page.holds("polls === 0")).isTrue();
    }

    @Test
    void aPageThatPostsAFormHearsAndSaysNothingMore() {
        page.run("() => document.querySelector('form').dispatchEvent(new Event('submit', {bubbles: true}))");
        page.run("() => { window.heard = 0; socket.onmessage = () => heard++; socket.hear('message'); }");
        page.page().clock().runFor(70_000);
        page.run("() => be('connection-lost')");
        page.page().clock().runFor(1_000);

        assertThat(page.holds("socket.closes === 1")).isTrue();
        assertThat(page.holds("heard || window.lost || polls")).isFalse();
        assertThat(page.run("() => document.getElementById('offline-notice').textContent"))
                .isEqualTo("");
    }

    @Test
    void aQuietNoteSaysThatTheServerIsOutOfReach() {
        page.run("() => be('reconnecting')");
        assertThat(page.holds("document.getElementById('offline-notice').textContent"))
                .isFalse();

        page.page().clock().runFor(1_000);
        assertThat(page.run("() => document.getElementById('offline-notice').textContent"))
                .isEqualTo("Not connected");

        page.run("() => be('connected')");
        page.page().clock().runFor(1_000);
        assertThat(page.run("() => document.getElementById('offline-notice').textContent"))
                .isEqualTo("");
    }

    @Test
    void aConnectionThatIsBackWithinAMomentIsNotWorthAWord() {
        page.run("() => be('reconnecting')");
        page.page().clock().runFor(500);
        page.run("() => be('connected')");
        page.page().clock().runFor(1_000);

        assertThat(page.run("() => document.getElementById('offline-notice').textContent"))
                .isEqualTo("");
    }
}
