package app.entente.ui.talk;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.door.OpenCouple;
import app.entente.door.Pairs;
import app.entente.ui.House;
import app.entente.ui.ScreenTest;
import app.entente.ui.shell.Paths;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.Authentication;
import org.springframework.test.context.TestConstructor;

/** Words that somebody has typed and not given yet, when the page they stood on is gone. */
@ScreenTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class UnsentViewTests {

    private static final String TOPIC = Paths.TALK + "/1";
    private static final String VIEW = "What is true for you";
    private static final String BACK = "What you read in it, in your own words";
    private static final String TYPED = "I would rather know before.";

    private final House house;
    private final Pairs pairs;

    private OpenCouple couple;
    private SecuredBrowserlessApplicationContext<Authentication> open;
    private Screen noa;
    private Screen robin;

    UnsentViewTests(House house, Pairs pairs) {
        this.house = house;
        this.pairs = pairs;
    }

    @BeforeEach
    void bothOpenATopic() {
        couple = pairs.opened();
        open = house.open();
        noa = another(true);
        robin = another(false);
    }

    @AfterEach
    void leave() {
        open.close();
    }

    @Test
    void whatIsTypedWaitsForItsWriterAndForNobodyElse() {
        noa.fill(VIEW, TYPED);

        assertThat(words(another(true), VIEW)).isEqualTo(TYPED);
        assertThat(words(another(false), VIEW)).isEmpty();
        assertThat(another(false).read()).doesNotContain(TYPED);
    }

    @Test
    void whatIsGivenWaitsNoLonger() {
        noa.fill(VIEW, TYPED);
        noa.press("Give it to Robin");

        assertThat(words(another(true), "Say it in other words")).isEmpty();
    }

    @Test
    void whatIsSaidBackWaitsToo() {
        noa.fill(VIEW, TYPED);
        noa.press("Give it to Robin");
        robin.comesToShow(TYPED);
        robin.fill(BACK, "You like to be asked.");

        assertThat(words(another(false), BACK)).isEqualTo("You like to be asked.");
        assertThat(another(true).read()).doesNotContain("You like to be asked.");

        robin.press("Say it back");
        noa.comesToShow("You like to be asked.");
    }

    @Test
    void anAppreciationWaitsUntilItIsKept() {
        var field = "One thing you value in Robin";
        var page = screen(true).at(Paths.TALK, TalkView.class);
        List.of("Go on: Choose the agenda", "Go on: Talk", "Go on: Agree", "Go on: Reconnect")
                .forEach(page::press);
        page.fill(field, TYPED);

        assertThat(words(screen(true).at(Paths.TALK, TalkView.class), field)).isEqualTo(TYPED);
    }

    private Screen another(boolean first) {
        return screen(first).at(TOPIC, TopicView.class);
    }

    private Screen screen(boolean first) {
        return new Screen(
                house.browser(open, first ? couple.first() : couple.second()).newWindow());
    }

    private static String words(Screen screen, String label) {
        return screen.field(label).map(TextArea::getValue).orElseThrow();
    }
}
