package app.entente.ui.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.entente.door.OpenedCouples;
import app.entente.talk.Agenda.Placement;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.RadioGroupField;
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

    private final BrowserFixture browserFixture;
    private final OpenedCouples openedCouples;

    private SecuredBrowserlessApplicationContext<Authentication> open;
    private TalkScreen noa;
    private TalkScreen robin;

    @Autowired
    TalkViewTests(BrowserFixture browserFixture, OpenedCouples openedCouples) {
        this.browserFixture = browserFixture;
        this.openedCouples = openedCouples;
    }

    @BeforeEach
    void bothOpenTheTalk() {
        var couple = openedCouples.opened();
        open = browserFixture.open();
        noa = new TalkScreen(browserFixture.browser(open, couple.first()).newWindow())
                .navigateTo(Paths.TALK, TalkView.class);
        robin = new TalkScreen(browserFixture.browser(open, couple.second()).newWindow())
                .navigateTo(Paths.TALK, TalkView.class);
        noa.click("Next: Choose the agenda");
        robin.awaitText("What do you want to talk about today?", "Noa moved here.");
    }

    @AfterEach
    void leave() {
        open.close();
    }

    @Test
    void whatOnePlacesForTodayComesToTheOther() {
        assertThat(robin.visibleText()).contains("Nothing is on for today yet.");
        place(noa, "Today");
        robin.awaitText("Noa put it here.", "For today:");
        assertThat(noa.visibleText()).contains("You put it here.");
        assertThat(placings(robin).getValue()).isEqualTo(Placement.TODAY);
    }

    @Test
    void eitherMovesWhatTheOtherPlaced() {
        place(noa, "Not an issue for us");
        robin.awaitText("Noa put it here.");
        place(robin, "Another day");
        noa.awaitText("Robin put it here.");
        assertThat(placings(noa).getValue()).isEqualTo(Placement.PARKED);
    }

    @Test
    void aParkedLineComesToTheOtherWithItsAuthor() {
        noa.window().activate();
        noa.window().test(noa.window().find(TextField.class).single()).setValue("The holiday");
        noa.click("Park it");
        robin.awaitText("The holiday", "Noa");
        robin.click("Remove it");
        noa.awaitText("Parked, not forgotten");
        assertThat(robin.visibleText()).doesNotContain("The holiday");
    }

    @Test
    void theStepIsTheSameOnBothScreensWhoeverMovesIt() {
        robin.click("Next: Talk");
        noa.awaitText("One topic at a time", "Step 3 of 5: Talk", "Robin moved here.");
        noa.click("Back: Choose the agenda");
        robin.awaitText("What do you want to talk about today?");
    }

    @Test
    void whoIsWritingKeepsTheirWordsWhenTheOtherMovesOn() {
        noa.window().activate();
        var line = noa.window().find(TextField.class).single();
        noa.window().test(line).setValue("The holi");
        robin.click("Next: Talk");
        noa.awaitText("One topic at a time");
        assertThat(noa.window().find(TextField.class).single().getValue()).isEqualTo("The holi");
    }

    @Test
    void theLastStepEndsAtHome() {
        List.of("Next: Talk", "Next: Agree", "Next: Reconnect").forEach(noa::click);
        assertThat(noa.loudButtons()).containsExactly("Save it for both of us");
        noa.fill("One thing you value about Robin", "How you listen.");
        noa.click("Save it for both of us");
        assertThat(noa.loudButtons()).containsExactly("Done for today");
        noa.click("Done for today");
        assertThat(noa.visibleText()).doesNotContain("Before you go");
    }

    @Test
    void appreciationsOpenTogetherAndNotBefore() {
        List.of("Next: Talk", "Next: Agree", "Next: Reconnect").forEach(noa::click);
        robin.awaitText("Something I value");
        noa.fill("One thing you value about Robin", "How you listen.");
        noa.click("Save it for both of us");
        robin.window().roundTrip();
        var before = robin.visibleText();
        assertThat(before).doesNotContain("How you listen.");
        robin.navigateTo(Paths.TALK, TalkView.class);
        assertThat(robin.visibleText()).isEqualTo(before);
        robin.fill("One thing you value about Noa", "Your patience.");
        robin.click("Save it for both of us");
        assertThat(robin.visibleText()).contains("How you listen.", "Your patience.");
        noa.awaitText("How you listen.", "Your patience.");
    }

    @Test
    void aTimeOutCalmsBothScreensAndTheyGoOnTogether() {
        robin.click("Take a time-out");
        robin.click("Start the time-out");
        noa.awaitText("Robin took a time-out.", "You go on together on");
        assertThat(inert(noa)).isTrue();
        assertThat(inert(robin)).isTrue();
        noa.click("I’m ready to go on");
        robin.awaitText("Noa is ready to go on.");
        assertThat(inert(robin)).isTrue();
        robin.click("I’m ready to go on");
        assertThat(inert(robin)).isFalse();
        await().pollInSameThread().untilAsserted(() -> {
            noa.window().activate();
            noa.window().runPendingSignalsTasks();
            noa.window().roundTrip();
            assertThat(inert(noa)).isFalse();
        });
    }

    private static boolean inert(TalkScreen talkScreen) {
        talkScreen.window().activate();
        return talkScreen.window().find(StepContent.class).all().stream()
                .map(it -> it.getElement().getParent())
                .allMatch(it -> it.hasAttribute("inert"));
    }

    private static void place(TalkScreen talkScreen, String word) {
        var field = placings(talkScreen);
        new WindowDriver(talkScreen.window()).select(field, word);
    }

    @SuppressWarnings("unchecked")
    private static RadioGroupField<Placement> placings(TalkScreen talkScreen) {
        talkScreen.window().activate();
        return talkScreen.window().find(RadioGroupField.class).all().getFirst();
    }
}
