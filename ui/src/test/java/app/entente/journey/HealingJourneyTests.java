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
class HealingJourneyTests {

    private static final String PASSWORD = "four unrelated words here";
    private static final String WAVE = "Wave to Robin";
    private static final String WAVED = "Noa waves.";

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

    private final Browsers browsers = new Browsers();
    private final PackagedEntente entente;
    private final Wire wire;
    private final Traveller noa;
    private final Traveller robin;

    HealingJourneyTests(@TempDir Path data) {
        entente = new PackagedEntente(data);
        wire = new Wire(entente.address());
        noa = Traveller.atADesk(browsers.browser(), entente.address());
        robin = Traveller.onAPhone(browsers.browser(), wire.address());
    }

    @BeforeAll
    void bothAnswerSideBySide() {
        entente.start();
        robin.page().addInitScript(TURN_TIME);
        Meeting.of(noa, robin, PASSWORD);
        robin.open("/answer").press("Turn it on").see("Side by side is on.");
        noa.open("/answer").press("Turn it on").see("You are both here.");
        robin.see("You are both here.");
    }

    @AfterEach
    void robinClosesTheNotice() {
        if (robin.button("Close").isVisible()) {
            robin.press("Close");
        }
    }

    @AfterAll
    void end() {
        Screens.last(robin.page(), "last-seen-after-healing");
        noa.close();
        robin.close();
        browsers.close();
        wire.close();
        entente.close();
    }

    /** Both have it on: what comes to one of them while the other does much is what comes while the other does nothing. */
    @Test
    void sideBySideNothingOfWhatTheOtherDoesIsOnTheWire() {
        var overheard = noa.overheard();
        var idle = overheard.during(noa.page(), A_BEAT_AND_MORE, () -> {});

        var busy = overheard.during(noa.page(), A_BEAT_AND_MORE, () -> {
            var answerer = new Answerer(robin, 1);
            answerer.answer(3);
            robin.press("Skip");
            robin.open("/read-back").see("What opens with the door");
            robin.open("/answer").see("You are both here.");
        });

        assertThat(idle).as("answers to her own signs, by the clock").anyMatch(it -> it.contains("syncId"));
        assertThat(Set.copyOf(busy)).isEqualTo(Set.copyOf(idle));
    }

    @Test
    void aLineThatIsCutHealsByItself() {
        wire.cut();
        noa.press(WAVE);
        robin.see(WAVED);
    }

    @Test
    void whatWasSentIntoADeadLineIsMadeGoodInAnotherNetwork() {
        wire.silence();
        noa.press(WAVE);
        robin.page().waitForCondition(wire::hasSwallowed);
        assertThat(robin.page().getByText(WAVED).count()).isZero();
        robin.page().evaluate("dispatchEvent(new Event('online'))");
        robin.see(WAVED);
    }

    @Test
    void whoWakesFromSleepIsUpToDate() {
        wire.silence();
        noa.press(WAVE);
        robin.page().evaluate(SLEEP_A_WHILE);
        robin.see(WAVED);
    }

    @Test
    void whileOfflineAQuietNoteSaysSoAndWhatIsNotSavedWaits() {
        robin.page().context().setOffline(true);
        robin.find(".question-form label").first().click();
        robin.see("Not saved yet").see("Not connected at the moment.");
        assertThat(robin.find("#offline-notice").getAttribute("role")).isEqualTo("status");
        robin.keep("answer-offline");
        robin.page().context().setOffline(false);
        robin.see("Saved");
        robin.page()
                .waitForFunction(
                        "() => document.getElementById('offline-notice').textContent === ''",
                        null,
                        new Page.WaitForFunctionOptions().setTimeout(10_000));
    }
}
