package app.entente.ui.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.entente.TurnableClock;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.TwoPeople;
import app.entente.door.Door;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.StatusMessages;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.ComponentTester;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class PresenceMarkTests {

    private static final String OFF = "lets each of you know that you’re both here";
    private static final String WAITING = "Side by side is on.";
    private static final String BOTH = "You’re both here.";

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final SheetFiller sheetFiller;
    private final Door door;
    private final TurnableClock clock;
    private TwoPeople people;

    @Autowired
    PresenceMarkTests(
            BrowserFixture browserFixture, Couples couples, SheetFiller sheetFiller, Door door, TurnableClock clock) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.sheetFiller = sheetFiller;
        this.door = door;
        this.clock = clock;
        people = couples.pair();
    }

    @BeforeEach
    void twoPeople() {
        people = couples.pair();
    }

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void bothReadThatBothAreHereOnceBothHaveAskedForIt() {
        try (var open = browserFixture.open()) {
            var noa = answering(browserFixture.browser(open, people.first()).newWindow());
            var robin = answering(browserFixture.browser(open, people.second()).newWindow());
            assertThat(mark(noa)).contains(OFF);

            new WindowDriver(robin).click("Turn it on");
            assertThat(comesToShow(robin, WAITING)).isTrue();
            assertThat(mark(noa)).contains(OFF);

            new WindowDriver(noa).click("Turn it on");
            assertThat(comesToShow(noa, BOTH)).isTrue();
            assertThat(comesToShow(robin, BOTH)).isTrue();
        }
    }

    @Test
    void aWaveIsReadByThePartner() {
        try (var open = browserFixture.open()) {
            var noa = sideBySide(browserFixture.browser(open, people.first()).newWindow());
            var robin = sideBySide(browserFixture.browser(open, people.second()).newWindow());
            comesToShow(noa, BOTH);
            new WindowDriver(robin).click("Wave to Noa");
            assertThat(notice(robin)).isEqualTo("You waved to Noa.");
            await().pollInSameThread().until(() -> {
                turn(noa);
                return notice(noa).equals("Robin waved to you.");
            });
        }
    }

    @Test
    void turningItOffAndFallingSilentLookTheSame() {
        assertThat(asNoaSees(true)).isEqualTo(asNoaSees(false));
    }

    @Test
    void whatRobinDoesForTheirAnswersChangesNothingHere() {
        try (var open = browserFixture.open()) {
            var noa = sideBySide(browserFixture.browser(open, people.first()).newWindow());
            sideBySide(browserFixture.browser(open, people.second()).newWindow());
            comesToShow(noa, BOTH);
            var before = whole(noa);
            sheetFiller.seal(people.second());
            door.signalAnyTime(people.second(), sheetFiller.round(people.second()));
            sheetFiller.unseal(people.second());
            sign(noa);
            assertThat(whole(noa)).isEqualTo(before);
        }
    }

    @Test
    void itIsOfferedAtHomeAndStaysInSightOnceItIsOn() {
        try (var open = browserFixture.open()) {
            var noa = answering(browserFixture.browser(open, people.first()).newWindow());
            assertThat(hidden(noa)).isTrue();
            go(noa, Paths.HOME);
            assertThat(hidden(noa)).isFalse();
            new WindowDriver(noa).click("Turn it on");
            comesToShow(noa, WAITING);
            answering(noa);
            assertThat(hidden(noa)).isFalse();
        }
    }

    @Test
    void withoutAPartnerThereIsNothingToOffer() {
        try (var open = browserFixture.open()) {
            assertThat(hidden(answering(
                            browserFixture.browser(open, couples.alone()).newWindow())))
                    .isTrue();
        }
    }

    /** All of Noa's screens after Robin has gone: at once, nearly a minute later, and a minute later. */
    private String asNoaSees(boolean turnedOff) {
        twoPeople();
        clock.reset();
        try (var open = browserFixture.open()) {
            var noa = sideBySide(browserFixture.browser(open, people.first()).newWindow());
            var robin = sideBySide(browserFixture.browser(open, people.second()).newWindow());
            comesToShow(noa, BOTH);
            comesToShow(robin, BOTH);
            if (turnedOff) {
                new WindowDriver(robin).click("Turn it off");
            }
            return later(noa, 0) + later(noa, 55) + later(noa, 6);
        }
    }

    private String later(BrowserlessUIContext window, int seconds) {
        clock.turn(Duration.ofSeconds(seconds));
        sign(window);
        return mark(window);
    }

    private BrowserlessUIContext sideBySide(BrowserlessUIContext window) {
        answering(window);
        new WindowDriver(window).click("Turn it on");
        return window;
    }

    private static BrowserlessUIContext answering(BrowserlessUIContext window) {
        return go(window, Paths.ANSWER);
    }

    private static BrowserlessUIContext go(BrowserlessUIContext window, String path) {
        window.activate();
        UI.getCurrent().navigate(path);
        return window;
    }

    private static String mark(BrowserlessUIContext window) {
        window.activate();
        return WindowDriver.text(window.find(PresenceMark.class).single().getElement());
    }

    private static boolean hidden(BrowserlessUIContext window) {
        window.activate();
        return window.find(PresenceMark.class).single().getElement().hasAttribute("hidden");
    }

    private static String notice(BrowserlessUIContext window) {
        window.activate();
        return window.find(StatusMessages.class).single().text();
    }

    private static String whole(BrowserlessUIContext window) {
        window.activate();
        return UI.getCurrent().getElement().getOuterHTML();
    }

    private static boolean comesToShow(BrowserlessUIContext window, String words) {
        await().pollInSameThread().until(() -> {
            turn(window);
            return mark(window).contains(words);
        });
        return true;
    }

    private static void turn(BrowserlessUIContext window) {
        window.activate();
        window.runPendingSignalsTasks();
        window.roundTrip();
    }

    private static void sign(BrowserlessUIContext window) {
        window.activate();
        new Living(window.find(PresenceMark.class).single()).sign();
    }

    /** The browser's clock. */
    private static final class Living extends ComponentTester<PresenceMark> {

        Living(PresenceMark strip) {
            super(strip);
        }

        void sign() {
            fireDomEvent("stay");
        }
    }
}
