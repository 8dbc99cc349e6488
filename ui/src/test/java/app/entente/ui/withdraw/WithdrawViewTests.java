package app.entente.ui.withdraw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.entente.couple.Membership;
import app.entente.door.OpenCouple;
import app.entente.door.Pairs;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Limit;
import app.entente.questionnaire.Value;
import app.entente.ui.Hand;
import app.entente.ui.House;
import app.entente.ui.ScreenTest;
import app.entente.ui.shell.Paths;
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

    private final House house;
    private final SecuredBrowserlessApplicationContext<Authentication> open;
    private final OpenCouple couple;

    @Autowired
    WithdrawViewTests(House house, Pairs pairs) {
        this.house = house;
        open = house.open();
        couple = pairs.opened(
                Map.of(EVENINGS, new Value.Grade(5), MESSAGES, new Value.Level(Limit.NOT_OK)),
                Map.of(EVENINGS, new Value.Grade(1), MESSAGES, new Value.Level(Limit.FINE)));
    }

    @AfterEach
    void stop() {
        open.close();
    }

    @Test
    void theFirstPressOnlyAsks() {
        var noa = withdrawing(couple.first());
        noa.press("Withdraw");

        assertThat(noa.read()).contains("Withdraw this answer for good?");
        assertThat(comparing(couple.second()).read()).doesNotContain("Withdrawn.");

        noa.press("Leave it as it is");
        assertThat(noa.read()).doesNotContain("Withdraw this answer for good?").contains(ASKED);
    }

    @Test
    void theSecondPressTakesItFromBothScreens() {
        var robin = window(couple.second());
        robin.navigate(Paths.WITHDRAW, WithdrawView.class);
        var noa = withdrawing(couple.first());
        noa.press("Withdraw");
        noa.press("Withdraw for good");

        assertThat(noa.read()).doesNotContain(ASKED);
        await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            robin.activate();
            robin.runPendingSignalsTasks();
            robin.roundTrip();
            assertThat(new Hand(robin).read()).doesNotContain(ASKED);
        });
    }

    @Test
    void theLineInItsPlaceDoesNotSayWhoWithdrew() {
        var noa = withdrawing(couple.first());
        noa.press("Withdraw");
        noa.press("Withdraw for good");

        assertThat(comparing(couple.first()).read()).containsOnlyOnce(LINE);
        assertThat(comparing(couple.second()).read()).containsOnlyOnce(LINE);
    }

    @Test
    void itReadsOnesOwnAnswersBackAndNoneOfThePartners() {
        assertThat(withdrawing(couple.first()).read()).contains("Yes", "Not OK").doesNotContain("Fine");
    }

    private Hand withdrawing(Membership me) {
        var window = window(me);
        window.navigate(Paths.WITHDRAW, WithdrawView.class);
        return new Hand(window);
    }

    private Hand comparing(Membership me) {
        var window = window(me);
        window.navigate(Paths.COMPARISON, Component.class);
        return new Hand(window);
    }

    private BrowserlessUIContext window(Membership me) {
        return house.browser(open, me).newWindow();
    }
}
