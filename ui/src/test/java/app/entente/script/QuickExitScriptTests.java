package app.entente.script;

import static app.entente.script.ScriptPage.ELSEWHERE;
import static app.entente.script.ScriptPage.exitTo;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.journey.ChromiumLauncher;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuickExitScriptTests {

    private static final String BUTTON =
            "<p>What nobody else may read</p><button data-quick-exit><svg id='drawn'></svg>Leave</button>";
    private static final String CLICK = "() => document.querySelector('[data-quick-exit]').click()";
    private static final String COVERED =
            "getComputedStyle(document.documentElement).display === 'none' && !document.title";
    /** Once the page is covered and the frame after that is drawn, how long that took since the key or the press. */
    private static final String NOTE_THE_COVER = """
            () => {
              let pressed;
              const note = event => { pressed = event.timeStamp; };
              addEventListener('keyup', note, true);
              addEventListener('pointerup', note, true);
              const look = () => requestAnimationFrame(() => {
                if (getComputedStyle(document.documentElement).display === 'none') {
                  const channel = new MessageChannel();
                  channel.port1.onmessage = () => { console.log(performance.now() - pressed); };
                  channel.port2.postMessage('');
                } else {
                  look();
                }
              });
              look();
            }""";

    private static final String[] SCRIPTS = {"scripts/connection.js", "scripts/quick-exit.js"};

    private final ChromiumLauncher chromiumLauncher = new ChromiumLauncher();

    @AfterAll
    void end() {
        chromiumLauncher.close();
    }

    private ScriptPage page() {
        return ScriptPage.of(chromiumLauncher.browser(), exitTo(ELSEWHERE), BUTTON, SCRIPTS);
    }

    @Test
    void theButtonLeavesAndSignsOut() {
        try (var page = page()) {
            page.run(CLICK);
            page.awaitElsewhere();

            assertThat(page.asked()).contains("POST http://entente.test/exit");
        }
    }

    @Test
    void itRemovesTheWorkerOfRemindersAndOneThatStandsThere() {
        try (var page = page().withASlowSiteElsewhere()) {
            var ended = page.run("""
                    async () => {
                      const ended = [];
                      const standing = [{ close: () => ended.push('reminder') }];
                      const worker = { unregister: () => ended.push('worker'), getNotifications: async () => standing };
                      const getRegistration = async (scope) => (scope === '/scripts/' ? worker : undefined);
                      Object.defineProperty(navigator, 'serviceWorker', { value: { getRegistration } });
                      document.querySelector('[data-quick-exit]').click();
                      for (let turn = 0; turn < 20; turn++) {
                        await Promise.resolve();
                      }
                      return ended.sort().join();
                    }""");
            assertThat(ended).isEqualTo("reminder,worker");
        }
    }

    @Test
    void thePageIsCoveredAtOnceHoweverSlowTheOtherSiteIs() {
        try (var page = page().withASlowSiteElsewhere()) {
            assertThat(page.holds(COVERED)).isFalse();

            assertThat(page.run("() => { (" + CLICK + ")(); return " + COVERED + "; }"))
                    .isEqualTo(true);
        }
    }

    @Test
    void threePressesOfShiftAloneLeave() {
        try (var page = page()) {
            for (int i = 0; i < 3; i++) {
                page.page().keyboard().press("Shift");
            }
            page.awaitElsewhere();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shift Shift", "Shift Shift Shift+A", "Shift Shift a Shift", "Shift Control+Shift Shift"})
    void whatIsNotThreePressesOfShiftAloneStays(String keys) {
        try (var page = page().withASlowSiteElsewhere()) {
            for (var key : keys.split(" ", -1)) {
                page.page().keyboard().press(key);
            }
            assertThat(page.holds(COVERED)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 2_400, 2_600})
    void threePressesCountWithinFiveSeconds(int apart) {
        try (var page = page().withASlowSiteElsewhere()) {
            var covered = page.run("""
                    () => {
                      [0, 1, 2].forEach(it => ['keydown', 'keyup'].forEach(kind => {
                        const event = new KeyboardEvent(kind, {key: 'Shift', bubbles: true});
                        Object.defineProperty(event, 'timeStamp', {value: it * %d});
                        dispatchEvent(event);
                      }));
                      return %s;
                    }""".formatted(apart, COVERED));
            assertThat(covered).isEqualTo(2 * apart <= 5_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<meta name='exit-to'>", "<meta name='exit-to' content='http://['>"})
    void whereNoSiteIsNamedTheUsualOneIsGoneTo(String head) {
        try (var page = ScriptPage.of(chromiumLauncher.browser(), head, BUTTON, SCRIPTS)) {
            page.run(CLICK);
            page.page().waitForURL("https://www.wikipedia.org/");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete window.connection",
                "connection.silence = () => { throw new Error(); }",
                "fetch = () => { throw new Error(); }",
                "Storage.prototype.setItem = () => { throw new Error(); }",
                "new WebSocket('ws://entente.test').close = () => { throw new Error(); }",
                "Object.defineProperty(navigator, 'serviceWorker', { get() { throw new Error(); } })",
                "document.querySelector('meta').remove()"
            })
    void nothingThatIsBrokenHoldsUpTheWayOut(String broken) {
        try (var page = page()) {
            page.run("() => { " + broken + " }");
            page.run(CLICK);
            page.page().waitForURL(it -> !it.contains("entente.test"));
        }
    }

    @Test
    void withoutTheServerItLeavesAllTheSame() {
        try (var page = page()) {
            page.page().route("**/exit", it -> it.abort("connectionrefused"));
            page.run(CLICK);
            page.awaitElsewhere();
        }
    }

    @Test
    void aMarkStaysUntilTheServerHasSignedThisBrowserOut() {
        try (var page = page()) {
            page.page().route("**/exit", it -> it.abort("connectionrefused"));
            page.run(CLICK);
            page.awaitElsewhere();

            assertThat(page.page().context().cookies(ScriptPage.HOME))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.name + "=" + it.value + it.path).isEqualTo("leaving=1/");
                        assertThat(it.sameSite).isEqualTo(SameSiteAttribute.LAX);
                        assertThat(it.expires).as("outlives the browser's end").isPositive();
                    });
        }
    }

    /**
     * The cover is painted before the server or the other site has answered anything, by button and by Shift; of five
     * tries the fastest counts, since the machine of a test may be busy.
     */
    @ParameterizedTest
    @CsvSource({"button, gone", "button, silent", "button, offline", "shift, gone", "shift, silent", "shift, offline"})
    void theCoverIsPaintedWithinATenthOfASecondWhateverTheNetworkDoes(String way, String network) {
        var took = IntStream.range(0, 5)
                .mapToDouble(_ -> millisToCover(way, network))
                .min()
                .orElseThrow();

        assertThat(took).isLessThan(100);
    }

    private double millisToCover(String way, String network) {
        try (var page = page().withASlowSiteElsewhere()) {
            page.run(NOTE_THE_COVER);
            switch (network) {
                case "gone" -> page.page().route("**/exit", it -> it.abort("connectionrefused"));
                case "offline" -> page.page().context().setOffline(true);
                default -> assertThat(network).isEqualTo("silent"); // as ScriptPage is
            }
            var took = new ArrayList<Double>();
            page.page().onConsoleMessage(it -> {
                if (it.type().equals("log")) {
                    took.add(Double.parseDouble(it.text()));
                }
            });
            if (way.equals("button")) {
                var button = page.page().locator("[data-quick-exit]").boundingBox();
                page.page().mouse().click(button.x + button.width / 2, button.y + button.height / 2);
            } else {
                IntStream.range(0, 3).forEach(_ -> page.page().keyboard().press("Shift"));
            }
            page.page().waitForCondition(() -> !took.isEmpty());
            return took.getFirst();
        }
    }

    @Test
    void nothingThatTheServerSaysLateIsHeard() {
        try (var page = page().withASlowSiteElsewhere()) {
            var heard = page.run("""
                    () => {
                      const heard = [];
                      const socket = new WebSocket('ws://entente.test/push');
                      socket.onmessage = socket.onclose = event => heard.push(event.type);
                      const request = new XMLHttpRequest();
                      request.onload = () => heard.push('answer');
                      request.onabort = () => heard.push('aborted');
                      request.open('POST', '/late');
                      request.send();
                      document.querySelector('[data-quick-exit]').click();
                      socket.hear('message');
                      socket.hear('close');
                      return heard.join();
                    }""");

            assertThat(heard).isEqualTo("aborted");
        }
    }

    @Test
    void whoGoesBackIsSentAwayAgain() {
        try (var page = page()) {
            page.page().navigate("http://entente.test/before");
            page.page().navigate(ScriptPage.HOME);
            page.run("() => sessionStorage.setItem('left', '')");
            page.page().navigate("http://entente.test/after");
            page.page().goBack();
            page.awaitElsewhere();
        }
    }

    @Test
    void whoComesAgainByTheirOwnWillStays() {
        try (var page = page()) {
            page.run("() => sessionStorage.setItem('left', '')");
            page.page().navigate(ScriptPage.HOME);

            assertThat(page.holds(COVERED)).isFalse();
            assertThat(page.holds("sessionStorage.getItem('left') === null")).isTrue();
        }
    }
}
