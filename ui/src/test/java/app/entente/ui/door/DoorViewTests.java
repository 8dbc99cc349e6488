package app.entente.ui.door;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.TwoPeople;
import app.entente.door.Door;
import app.entente.session.Rounds;
import app.entente.ui.BrowserFixture;
import app.entente.ui.Eventually;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Main;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class DoorViewTests {

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final Rounds rounds;
    private final Door door;
    private final SheetFiller sheetFiller;

    @Autowired
    DoorViewTests(BrowserFixture browserFixture, Couples couples, Rounds rounds, Door door, SheetFiller sheetFiller) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.rounds = rounds;
        this.door = door;
        this.sheetFiller = sheetFiller;
    }

    @Test
    void itOpensOnBothScreensByItself() {
        var people = sealed();
        try (var open = browserFixture.open()) {
            var noa = browserFixture.browser(open, people.first()).newWindow();
            noa.navigate(Paths.DOOR, DoorView.class);
            new WindowDriver(noa).click("I’m here, open it");
            var robin = browserFixture.browser(open, people.second()).newWindow();
            robin.navigate(Paths.DOOR, DoorView.class);
            new WindowDriver(robin).click("Any time is fine");

            assertThat(rounds.current(people.first()).open()).isTrue();
            Eventually.becomes(robin, () -> !(robin.getCurrentView() instanceof DoorView));
            Eventually.becomes(noa, () -> !(noa.getCurrentView() instanceof DoorView));
        }
    }

    @Test
    void itSaysTheSameWhateverIsInForce() {
        var people = sealed();
        try (var open = browserFixture.open()) {
            var noa = browserFixture.browser(open, people.first()).newWindow();
            noa.navigate(Paths.DOOR, DoorView.class);
            var before = page(noa);
            new WindowDriver(noa).click("I’m here, open it");

            assertThat(before).contains("Not open yet. It opens when you have both said so.");
            assertThat(page(noa)).isEqualTo(before);
            new WindowDriver(noa).click("Take back what I said");
            assertThat(page(noa)).isEqualTo(before);
        }
    }

    @Test
    void thePartnersActChangesNothingHere() {
        var people = sealed();
        try (var open = browserFixture.open()) {
            var noa = browserFixture.browser(open, people.first()).newWindow();
            noa.navigate(Paths.DOOR, DoorView.class);
            var before = page(noa);
            door.signalAnyTime(people.second(), sheetFiller.round(people.second()));
            sheetFiller.unseal(people.second());
            noa.roundTrip();

            assertThat(page(noa)).isEqualTo(before);
        }
    }

    @Test
    void whoUnsealsTooLateReadsThatItHasJustOpened() {
        var people = sealed();
        try (var open = browserFixture.open()) {
            var noa = browserFixture.browser(open, people.first()).newWindow();
            noa.navigate(Paths.DOOR, DoorView.class);
            var late = new WindowDriver(noa).button("Unseal and keep answering");
            people.both().forEach(it -> door.signalAnyTime(it, sheetFiller.round(it)));
            ComponentUtil.fireEvent(late, new ClickEvent<>(late)); // before her screen has heard of it

            assertThat(new WindowDriver(noa).visibleText()).contains("It has just opened.");
            assertThat(rounds.current(people.first()).open()).isTrue();
        }
    }

    @Test
    void whoHasUnsealedElsewhereReadsThatTheSealComesFirst() {
        var people = sealed();
        try (var open = browserFixture.open()) {
            var noa = browserFixture.browser(open, people.first()).newWindow();
            noa.navigate(Paths.DOOR, DoorView.class);
            sheetFiller.unseal(people.first());
            new WindowDriver(noa).click("Any time is fine");

            assertThat(new WindowDriver(noa).visibleText()).contains("Seal your answers first.");
            assertThat(door.currentSignal(people.first(), sheetFiller.round(people.first())))
                    .isEmpty();
        }
    }

    private TwoPeople sealed() {
        var people = couples.pair();
        people.both().forEach(sheetFiller::seal);
        return people;
    }

    private static String page(BrowserlessUIContext window) {
        window.activate();
        return window.find(Main.class).single().getElement().getOuterHTML();
    }
}
