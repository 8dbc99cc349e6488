package app.entente.ui.talk;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.comparison.Comparisons;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.drafts.DraftField;
import app.entente.drafts.Drafts;
import app.entente.talk.TopicMoves;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.access.Paths;
import app.entente.values.ThemeId;
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
class DraftViewTests {

    private static final String TOPIC = Paths.TALK + "/1";
    private static final String VIEW = "What is true for you";
    private static final String BACK = "What you read in it, in your own words";
    private static final String TYPED = "I would rather know before.";

    private final BrowserFixture browserFixture;
    private final OpenedCouples openedCouples;
    private final Comparisons comparisons;
    private final Drafts unsent;
    private final TopicMoves topicMoves;

    private OpenedCouple couple;
    private SecuredBrowserlessApplicationContext<Authentication> open;
    private TalkScreen noa;
    private TalkScreen robin;

    DraftViewTests(
            BrowserFixture browserFixture,
            OpenedCouples openedCouples,
            Comparisons comparisons,
            Drafts unsent,
            TopicMoves topicMoves) {
        this.topicMoves = topicMoves;
        this.comparisons = comparisons;
        this.unsent = unsent;
        this.browserFixture = browserFixture;
        this.openedCouples = openedCouples;
    }

    @BeforeEach
    void bothOpenATopic() {
        couple = openedCouples.opened();
        open = browserFixture.open();
        topicMoves.open(couple.firsts(), topic());
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
        assertThat(another(false).visibleText()).doesNotContain(TYPED);
    }

    @Test
    void whatWaitedForEachFacetWaitsForTheTheme() {
        unsent.save(couple.first(), telling().within("LIMITS"), "On limits.");
        unsent.save(couple.first(), telling().within("WHOLE"), "On all of it.");
        var page = another(true);
        assertThat(words(page, VIEW)).isEqualTo("On limits.");

        page.fill(VIEW, TYPED);
        assertThat(words(another(true), VIEW)).isEqualTo(TYPED);
        page.click("Send it to Robin");

        assertThat(words(another(true), "Say it in other words")).isEqualTo("On all of it.");
    }

    @Test
    void whatIsGivenWaitsNoLonger() {
        noa.fill(VIEW, TYPED);
        noa.click("Send it to Robin");

        assertThat(words(another(true), "Say it in other words")).isEmpty();
    }

    @Test
    void whatIsSaidBackWaitsToo() {
        noa.fill(VIEW, TYPED);
        noa.click("Send it to Robin");
        robin.awaitText(TYPED);
        robin.fill(BACK, "You like to be asked.");

        assertThat(words(another(false), BACK)).isEqualTo("You like to be asked.");
        assertThat(another(true).visibleText()).doesNotContain("You like to be asked.");

        robin.click("Say it back");
        noa.awaitText("You like to be asked.");
    }

    @Test
    void anAppreciationWaitsUntilItIsKept() {
        var field = "One thing you value about Robin";
        topicMoves.close(couple.firsts(), topic());
        var page = screen(true).navigateTo(Paths.TALK, TalkView.class);
        List.of("Next: Agree", "Next: Reconnect").forEach(page::click);
        page.fill(field, TYPED);

        assertThat(words(screen(true).navigateTo(Paths.TALK, TalkView.class), field))
                .isEqualTo(TYPED);
    }

    private ThemeId topic() {
        return comparisons.compare(couple.firsts()).themesToTalkAbout().getFirst();
    }

    private DraftField telling() {
        var theme = topic();
        return DraftField.of(
                couple.round().value(), DraftField.of("telling", theme.value()).name());
    }

    private TalkScreen another(boolean first) {
        return screen(first).navigateTo(TOPIC, TalkView.class);
    }

    private TalkScreen screen(boolean first) {
        return new TalkScreen(browserFixture
                .browser(open, first ? couple.first() : couple.second())
                .newWindow());
    }

    private static String words(TalkScreen talkScreen, String label) {
        return talkScreen.field(label).map(TextArea::getValue).orElseThrow();
    }
}
