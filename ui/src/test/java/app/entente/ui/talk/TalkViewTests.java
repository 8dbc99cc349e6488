package app.entente.ui.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.entente.discussion.Agenda.Place;
import app.entente.door.Pairs;
import app.entente.ui.Hand;
import app.entente.ui.House;
import app.entente.ui.ScreenTest;
import app.entente.ui.kit.ScaleField;
import app.entente.ui.shell.Paths;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

@ScreenTest
class TalkViewTests {

    private final House house;
    private final Pairs pairs;

    private SecuredBrowserlessApplicationContext<Authentication> open;
    private Screen noa;
    private Screen robin;

    @Autowired
    TalkViewTests(House house, Pairs pairs) {
        this.house = house;
        this.pairs = pairs;
    }

    @BeforeEach
    void bothOpenTheTalk() {
        var couple = pairs.opened();
        open = house.open();
        noa = new Screen(house.browser(open, couple.first()).newWindow()).at(Paths.TALK, TalkView.class);
        robin = new Screen(house.browser(open, couple.second()).newWindow()).at(Paths.TALK, TalkView.class);
        noa.press("Go on: Choose the agenda");
        robin.comesToShow("What do you want to talk about today?", "Noa moved here.");
    }

    @AfterEach
    void leave() {
        open.close();
    }

    @Test
    void whatOnePlacesForTodayComesToTheOther() {
        assertThat(robin.read()).contains("Nothing is on for today yet.");
        place(noa, "Today");
        robin.comesToShow("Noa placed it here.", "For today:");
        assertThat(noa.read()).contains("You placed it here.");
        assertThat(placings(robin).getValue()).isEqualTo(Place.TODAY);
    }

    @Test
    void eitherMovesWhatTheOtherPlaced() {
        place(noa, "Not an issue for us");
        robin.comesToShow("Noa placed it here.");
        place(robin, "Another day");
        noa.comesToShow("Robin placed it here.");
        assertThat(placings(noa).getValue()).isEqualTo(Place.PARKED);
    }

    @Test
    void aParkedLineComesToTheOtherWithItsAuthor() {
        noa.window().activate();
        noa.window().test(noa.window().find(TextField.class).single()).setValue("The holiday");
        noa.press("Park it");
        robin.comesToShow("The holiday", "Noa");
        robin.press("Take it away");
        noa.comesToShow("Parked, not forgotten");
        assertThat(robin.read()).doesNotContain("The holiday");
    }

    @Test
    void theStepIsTheSameOnBothScreensWhoeverMovesIt() {
        robin.press("Go on: Talk");
        noa.comesToShow("One topic at a time", "Step 3 of 5: Talk", "Robin moved here.");
        noa.press("Back: Choose the agenda");
        robin.comesToShow("What do you want to talk about today?");
    }

    @Test
    void whoIsWritingKeepsTheirWordsWhenTheOtherMovesOn() {
        noa.window().activate();
        var line = noa.window().find(TextField.class).single();
        noa.window().test(line).setValue("The holi");
        robin.press("Go on: Talk");
        noa.comesToShow("One topic at a time");
        assertThat(noa.window().find(TextField.class).single().getValue()).isEqualTo("The holi");
    }

    @Test
    void appreciationsOpenTogetherAndNotBefore() {
        List.of("Go on: Talk", "Go on: Agree", "Go on: Reconnect").forEach(noa::press);
        robin.comesToShow("Something I value");
        noa.fill("One thing you value in Robin", "How you listen.");
        noa.press("Keep it for the two of us");
        robin.window().roundTrip();
        var before = robin.read();
        assertThat(before).doesNotContain("How you listen.");
        robin.at(Paths.TALK, TalkView.class);
        assertThat(robin.read()).isEqualTo(before);
        robin.fill("One thing you value in Noa", "Your patience.");
        robin.press("Keep it for the two of us");
        assertThat(robin.read()).contains("How you listen.", "Your patience.");
        noa.comesToShow("How you listen.", "Your patience.");
    }

    @Test
    void aTimeOutCalmsBothScreensAndTheyGoOnTogether() {
        robin.press("Take a time-out");
        robin.press("Begin the time-out");
        noa.comesToShow("Robin took a time-out.", "You go on together:");
        assertThat(inert(noa)).isTrue();
        assertThat(inert(robin)).isTrue();
        noa.press("I’m ready to go on");
        robin.comesToShow("Noa is ready to go on.");
        assertThat(inert(robin)).isTrue();
        robin.press("I’m ready to go on");
        assertThat(inert(robin)).isFalse();
        await().pollInSameThread().untilAsserted(() -> {
            noa.window().activate();
            noa.window().runPendingSignalsTasks();
            noa.window().roundTrip();
            assertThat(inert(noa)).isFalse();
        });
    }

    private static boolean inert(Screen screen) {
        screen.window().activate();
        return screen.window().find(StepPage.class).all().stream()
                .map(it -> it.getElement().getParent())
                .allMatch(it -> it.hasAttribute("inert"));
    }

    private static void place(Screen screen, String word) {
        var field = placings(screen);
        new Hand(screen.window()).choose(field, word);
    }

    @SuppressWarnings("unchecked")
    private static ScaleField<Place> placings(Screen screen) {
        screen.window().activate();
        return screen.window().find(ScaleField.class).all().getFirst();
    }
}
