package app.entente.ui.talk;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.discussion.Agenda.Place;
import app.entente.door.Pairs;
import app.entente.ui.Hand;
import app.entente.ui.House;
import app.entente.ui.ScreenTest;
import app.entente.ui.kit.ScaleField;
import app.entente.ui.shell.Paths;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.textfield.TextField;
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
    }

    @AfterEach
    void leave() {
        open.close();
    }

    @Test
    void whatOnePlacesForTodayComesToTheOther() {
        assertThat(robin.read()).contains("Nothing is on for today yet.");
        place(noa, "Today");
        robin.comesToShow("Noa placed it here.", "For today:", "Begin with");
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
