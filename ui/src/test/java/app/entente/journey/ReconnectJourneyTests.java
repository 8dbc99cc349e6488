package app.entente.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Robin's line to the server fails in every way it can; Robin does nothing about it, and misses nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ReconnectJourneyTests {

    private static final String PASSWORD = "four unrelated words here";
    private static final String WAVE = "Wave to Robin";
    private static final String MARK = ".presence-mark > button";
    private static final String BOTH = "You’re both here.";
    private static final String WAVED = "Noa waved to you.";

    /** Signs of life go out every fifteen seconds. */
    private static final double A_BEAT_AND_MORE = 20_000;

    private static final String TURN_TIME = """
            window.slept = 0;
            const now = Date.now.bind(Date);
            Date.now = () => now() + window.slept;
            """;

    private static final String SLEEP_A_WHILE = """
            () => {
              window.slept += 90_000;
              document.dispatchEvent(new Event('visibilitychange'));
            }
            """;

    private final ChromiumLauncher chromiumLauncher = new ChromiumLauncher();
    private final PackagedApplication entente;
    private final NetworkProxy networkProxy;
    private final JourneyUser noa;
    private final JourneyUser robin;

    ReconnectJourneyTests(@TempDir Path data) {
        entente = new PackagedApplication(data);
        networkProxy = new NetworkProxy(entente.address());
        noa = JourneyUser.onDesktop(chromiumLauncher.browser(), entente.address());
        robin = JourneyUser.onPhone(chromiumLauncher.browser(), networkProxy.address());
    }

    @BeforeAll
    void bothAnswerSideBySide() {
        entente.start();
        robin.page().addInitScript(TURN_TIME);
        Pairing.pair(noa, robin, PASSWORD);
        robin.turnOnSideBySide();
        noa.turnOnSideBySide();
        noa.open("/answer").awaitText(BOTH);
        robin.open("/answer").awaitText(BOTH);
    }

    private void wave() {
        if (!noa.button(WAVE).isVisible()) {
            noa.find(MARK).click();
        }
        noa.click(WAVE);
    }

    @AfterEach
    void robinClosesTheNotice() {
        if (robin.button("Close").isVisible()) {
            robin.click("Close");
        }
    }

    @AfterAll
    void end() {
        Screenshots.captureLast(robin.page(), "last-seen-after-healing");
        noa.close();
        robin.close();
        chromiumLauncher.close();
        networkProxy.close();
        entente.close();
    }

    /** Both have it on: what comes to one of them while the other does much is what comes while the other does nothing. */
    @Test
    void sideBySideNothingOfWhatTheOtherDoesIsOnTheWire() {
        var browserTraffic = noa.browserTraffic();
        var idle = browserTraffic.trafficDuring(noa.page(), A_BEAT_AND_MORE, () -> {});

        var busy = browserTraffic.trafficDuring(noa.page(), A_BEAT_AND_MORE, () -> {
            var questionAnswerer = new QuestionAnswerer(robin, 1);
            questionAnswerer.answer(3);
            robin.button("Skip").press("Enter");
            robin.open("/read-back").awaitText("What opens when the door opens");
            robin.open("/answer").awaitText(BOTH);
        });

        assertThat(idle).as("answers to her own signs, by the clock").anyMatch(it -> it.contains("syncId"));
        assertThat(Set.copyOf(busy)).isEqualTo(Set.copyOf(idle));
    }

    @Test
    void aLineThatIsCutHealsByItself() {
        networkProxy.cut();
        wave();
        robin.awaitText(WAVED);
    }

    @Test
    void whatWasSentIntoADeadLineIsMadeGoodInAnotherNetwork() {
        networkProxy.silence();
        wave();
        robin.page().waitForCondition(networkProxy::hasSwallowed);
        assertThat(robin.page().getByText(WAVED).count()).isZero();
        robin.page().evaluate("dispatchEvent(new Event('online'))");
        robin.awaitText(WAVED);
    }

    @Test
    void whoWakesFromSleepIsUpToDate() {
        networkProxy.silence();
        wave();
        robin.page().evaluate(SLEEP_A_WHILE);
        robin.awaitText(WAVED);
    }

    @Test
    void whileOfflineAQuietNoteSaysSoAndWhatIsNotSavedWaits() {
        QuestionAnswerer.awaitTaps(robin);
        robin.page().context().setOffline(true);
        robin.find(".question-form label").first().click();
        robin.awaitText("Not saved yet").awaitText("You’re offline.");
        assertThat(robin.find("#offline-notice").getAttribute("role")).isEqualTo("status");
        robin.screenshot("answer-offline");
        robin.page().context().setOffline(false);
        robin.awaitText("Saved");
        robin.page()
                .waitForFunction(
                        "() => document.getElementById('offline-notice').textContent === ''",
                        null,
                        new Page.WaitForFunctionOptions().setTimeout(10_000));
    }
}
