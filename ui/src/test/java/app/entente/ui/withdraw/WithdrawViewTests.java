package app.entente.ui.withdraw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.entente.couple.Membership;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import app.entente.values.ItemId;
import app.entente.values.LimitLevel;
import app.entente.values.Value;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

@ScreenTest
class WithdrawViewTests {

    private static final ItemId EVENINGS = new ItemId("free-evenings");
    private static final ItemId MESSAGES = new ItemId("messages-read");
    private static final String ASKED = "We spend most of our free evenings together.";
    private static final String LINE = "“" + ASKED + "” Withdrawn.";

    private final BrowserFixture browserFixture;
    private final SecuredBrowserlessApplicationContext<Authentication> open;
    private final OpenedCouple couple;

    @Autowired
    WithdrawViewTests(BrowserFixture browserFixture, OpenedCouples openedCouples) {
        this.browserFixture = browserFixture;
        open = browserFixture.open();
        couple = openedCouples.opened(
                Map.of(EVENINGS, new Value.Grade(5), MESSAGES, new Value.Level(LimitLevel.NOT_OK)),
                Map.of(EVENINGS, new Value.Grade(1), MESSAGES, new Value.Level(LimitLevel.FINE)));
    }

    @AfterEach
    void stop() {
        open.close();
    }

    @Test
    void theFirstPressOnlyAsks() {
        var noa = withdrawing(couple.first());
        noa.click("Withdraw");

        assertThat(noa.visibleText()).contains("Withdraw this answer for good?");
        assertThat(comparing(couple.second()).visibleText()).doesNotContain("Withdrawn.");

        noa.click("Leave it as it is");
        assertThat(noa.visibleText())
                .doesNotContain("Withdraw this answer for good?")
                .contains(ASKED);
    }

    @Test
    void theSecondPressTakesItFromBothScreens() {
        var robin = window(couple.second());
        robin.navigate(Paths.WITHDRAW, WithdrawView.class);
        var noa = withdrawing(couple.first());
        noa.click("Withdraw");
        noa.click("Withdraw for good");

        assertThat(noa.visibleText()).doesNotContain(ASKED);
        await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            robin.activate();
            robin.runPendingSignalsTasks();
            robin.roundTrip();
            assertThat(new WindowDriver(robin).visibleText()).doesNotContain(ASKED);
        });
    }

    @Test
    void theLineInItsPlaceDoesNotSayWhoWithdrew() {
        var noa = withdrawing(couple.first());
        noa.click("Withdraw");
        noa.click("Withdraw for good");

        assertThat(comparing(couple.first()).visibleText()).containsOnlyOnce(LINE);
        assertThat(comparing(couple.second()).visibleText()).containsOnlyOnce(LINE);
    }

    @Test
    void itReadsOnesOwnAnswersBackAndNoneOfThePartners() {
        assertThat(withdrawing(couple.first()).visibleText())
                .contains("Yes", "Not OK")
                .doesNotContain("Fine");
    }

    private WindowDriver withdrawing(Membership me) {
        var window = window(me);
        window.navigate(Paths.WITHDRAW, WithdrawView.class);
        return new WindowDriver(window);
    }

    private WindowDriver comparing(Membership me) {
        var window = window(me);
        window.navigate(Paths.COMPARISON, Component.class);
        return new WindowDriver(window);
    }

    private BrowserlessUIContext window(Membership me) {
        return browserFixture.browser(open, me).newWindow();
    }
}
