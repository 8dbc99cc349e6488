package app.entente.ui.door;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answering.Pen;
import app.entente.couple.Couples;
import app.entente.couple.TwoPeople;
import app.entente.door.Door;
import app.entente.session.Rounds;
import app.entente.ui.Eventually;
import app.entente.ui.Hand;
import app.entente.ui.House;
import app.entente.ui.ScreenTest;
import app.entente.ui.shell.Paths;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Main;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class DoorViewTests {

    private final House house;
    private final Couples couples;
    private final Rounds rounds;
    private final Door door;
    private final Pen pen;

    @Autowired
    DoorViewTests(House house, Couples couples, Rounds rounds, Door door, Pen pen) {
        this.house = house;
        this.couples = couples;
        this.rounds = rounds;
        this.door = door;
        this.pen = pen;
    }

    @Test
    void itOpensOnBothScreensByItself() {
        var people = sealed();
        try (var open = house.open()) {
            var noa = house.browser(open, people.first()).newWindow();
            noa.navigate(Paths.DOOR, DoorView.class);
            new Hand(noa).press("I’m here, open it");
            var robin = house.browser(open, people.second()).newWindow();
            robin.navigate(Paths.DOOR, DoorView.class);
            new Hand(robin).press("Any time is fine");

            assertThat(rounds.current(people.first()).open()).isTrue();
            Eventually.becomes(robin, () -> !(robin.getCurrentView() instanceof DoorView));
            Eventually.becomes(noa, () -> !(noa.getCurrentView() instanceof DoorView));
        }
    }

    @Test
    void itSaysTheSameWhateverIsInForce() {
        var people = sealed();
        try (var open = house.open()) {
            var noa = house.browser(open, people.first()).newWindow();
            noa.navigate(Paths.DOOR, DoorView.class);
            var before = page(noa);
            new Hand(noa).press("I’m here, open it");

            assertThat(before).contains("Not open yet. It opens when you have both said so.");
            assertThat(page(noa)).isEqualTo(before);
            new Hand(noa).press("Take back what I said");
            assertThat(page(noa)).isEqualTo(before);
        }
    }

    @Test
    void thePartnersActChangesNothingHere() {
        var people = sealed();
        try (var open = house.open()) {
            var noa = house.browser(open, people.first()).newWindow();
            noa.navigate(Paths.DOOR, DoorView.class);
            var before = page(noa);
            door.anyTime(people.second(), pen.round(people.second()));
            pen.unseal(people.second());
            noa.roundTrip();

            assertThat(page(noa)).isEqualTo(before);
        }
    }

    @Test
    void whoUnsealsTooLateReadsThatItHasJustOpened() {
        var people = sealed();
        try (var open = house.open()) {
            var noa = house.browser(open, people.first()).newWindow();
            noa.navigate(Paths.DOOR, DoorView.class);
            var late = new Hand(noa).button("Unseal and keep answering");
            people.both().forEach(it -> door.anyTime(it, pen.round(it)));
            ComponentUtil.fireEvent(late, new ClickEvent<>(late)); // before her screen has heard of it

            assertThat(new Hand(noa).read()).contains("It has just opened.");
            assertThat(rounds.current(people.first()).open()).isTrue();
        }
    }

    private TwoPeople sealed() {
        var people = couples.pair();
        people.both().forEach(pen::seal);
        return people;
    }

    private static String page(BrowserlessUIContext window) {
        window.activate();
        return window.find(Main.class).single().getElement().getOuterHTML();
    }
}
