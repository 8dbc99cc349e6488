package app.entente.ui.talk;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.agreement.AgreementTerms;
import app.entente.comparison.Comparisons;
import app.entente.couple.Seat;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.questionnaire.Questionnaires;
import app.entente.talk.Agenda.Placement;
import app.entente.talk.TalkState.Stage;
import app.entente.talk.TalkStep;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.access.Paths;
import app.entente.ui.talkframe.TalkModel;
import app.entente.values.ThemeId;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.Authentication;
import org.springframework.test.context.TestConstructor;

/** Two who talk on two screens: every way in which they could fall out of step. */
@ScreenTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class InStepViewTests {

    private final BrowserFixture browserFixture;
    private final OpenedCouples openedCouples;
    private final Comparisons comparisons;
    private final Questionnaires questionnaires;
    private final TalkModel model;

    private OpenedCouple couple;
    private List<ThemeId> topics;
    private SecuredBrowserlessApplicationContext<Authentication> open;
    private TalkScreen noa;
    private TalkScreen robin;

    InStepViewTests(
            BrowserFixture browserFixture,
            OpenedCouples openedCouples,
            Comparisons comparisons,
            Questionnaires questionnaires,
            TalkModel model) {
        this.browserFixture = browserFixture;
        this.openedCouples = openedCouples;
        this.comparisons = comparisons;
        this.questionnaires = questionnaires;
        this.model = model;
    }

    @BeforeEach
    void bothSeeTheTopicsOfToday() {
        couple = openedCouples.opened();
        topics = comparisons.compare(couple.firsts()).themesToTalkAbout();
        topics.stream().limit(2).forEach(it -> model.agendas().place(couple.firsts(), it, Placement.TODAY));
        model.talkProgress().moveOn(couple.firsts(), TalkStep.STRENGTHS);
        model.talkProgress().moveOn(couple.firsts(), TalkStep.AGENDA);
        open = browserFixture.open();
        noa = screen(true);
        robin = screen(false);
    }

    @AfterEach
    void leave() {
        open.close();
    }

    @Test
    void theLoudButtonOpensTheFirstTopicForBoth() {
        assertThat(noa.loudButtons()).containsExactly("Talk about: " + title(0));
        noa.click("Talk about: " + title(0));
        robin.awaitText("Both views", title(0), "Noa moved here.");
        assertThat(noa.visibleText()).contains("Both views", title(0));
        assertBothAt(Paths.TALK + "/1");
    }

    @Test
    void theNextStageIsTheSameForBoth() {
        noa.click("Talk about: " + title(0));
        robin.awaitText("Take turns speaking");
        robin.click("Take turns speaking");
        noa.awaitText("Either of you can speak");
        assertThat(robin.visibleText()).contains("Either of you can speak");
    }

    @Test
    void whoeverTakesTheFloorBringsTheOtherThere() {
        model.floors().take(couple.firsts(), topics.get(1));
        robin.awaitText(title(1), "Noa is speaking");
        noa.awaitText(title(1), "You are speaking");
        assertBothAt(Paths.TALK + "/2");
    }

    @Test
    void nobodyIsLedAwayFromAFloorThatIsOpenWithoutBeingAsked() {
        bothAtTheFloor();
        noa.click("I’ll speak");
        robin.awaitText("Noa is speaking");
        assertThat(robin.hasButton("Next: Agree")).isFalse();
        assertThat(noa.hasButton("Next: Agree")).isFalse();
        robin.click("All topics");
        assertThat(robin.visibleText()).contains("Noa hasn’t finished speaking");
        robin.click("Stay here");
        assertThat(noa.visibleText()).contains("You are speaking");
        assertBothAt(Paths.TALK + "/1");
        robin.click("All topics");
        robin.click("End the turn and move on");
        noa.awaitText("One topic at a time");
        assertBothAt(Paths.TALK);
    }

    @Test
    void goingOnToTheAgreementsTakesBothAwayFromTheTopic() {
        heard(0);
        heard(1);
        model.topicMoves().open(couple.firsts(), topics.getFirst());
        noa.awaitText("Speak about it again");
        robin.awaitText("Speak about it again");
        robin.click("Next: Agree");
        noa.awaitText("Step 4 of 5: Agree", "Robin moved here.");
        assertBothAt(Paths.TALK);
    }

    @Test
    void theWayOnIsLoudOnceAnAgreementStands() {
        heard(0);
        model.topicMoves().open(couple.firsts(), topics.getFirst());
        noa.awaitText("Draft an agreement");
        assertThat(noa.loudButtons()).containsExactly("Draft an agreement");
        var terms = new AgreementTerms("We say so.", Set.of(Seat.A), LocalDate.of(2027, 3, 1));
        var draft = model.agreements().create(couple.firsts(), topics.getFirst(), terms);
        couple.both().forEach(it -> model.agreements().confirm(it, draft.id(), draft.wording()));
        noa.awaitText("You both agreed");
        assertThat(noa.loudButtons()).containsExactly("Next topic: " + title(1));
        noa.click("Next topic: " + title(1));
        robin.awaitText("Take turns speaking");
        assertBothAt(Paths.TALK + "/2");
    }

    @Test
    void whoeverWritesStaysAndIsToldWhereTheOtherIs() {
        bothAtTheFloor();
        noa.enterField();
        robin.click("All topics");
        noa.awaitText("Robin moved to “Talk”.", "Step 3 of 5: Talk");
        assertThat(noa.path()).isEqualTo(Paths.TALK + "/1");
        robin.click(title(1) + " " + questionnaires.texts(Locale.ENGLISH).theme(topics.get(1)));
        noa.awaitText("Robin opened “" + title(1) + "”.");
        assertThat(noa.path()).isEqualTo(Paths.TALK + "/1");
        noa.click("Go there");
        assertThat(noa.visibleText()).contains(title(1)).doesNotContain("Go there");
        assertBothAt(Paths.TALK + "/2");
    }

    @Test
    void theStepsOfAPageWithWordsInHandAreThoseOfThePage() {
        noa.enterField();
        robin.click("Next: Agree");
        noa.awaitText("Robin moved to “Agree”.");
        assertThat(noa.visibleText()).contains("Step 3 of 5: Talk", "One topic at a time");
        noa.leaveField();
        noa.click("Go there");
        assertThat(noa.visibleText()).contains("Step 4 of 5: Agree");
    }

    @Test
    void anAddressLeadsToWhereTheTalkIs() {
        noa.navigateTo(Paths.TALK + "/2", TalkView.class);
        assertThat(noa.path()).isEqualTo(Paths.TALK);
        noa.click("Talk about: " + title(0));
        noa.navigateTo(Paths.TALK + "/2", TalkView.class);
        assertThat(noa.path()).isEqualTo(Paths.TALK + "/1");
        noa.navigateTo(Paths.TALK, TalkView.class);
        assertThat(noa.path()).isEqualTo(Paths.TALK + "/1");
    }

    private void bothAtTheFloor() {
        model.topicMoves().open(couple.firsts(), topics.getFirst());
        model.topicMoves().moveTo(couple.firsts(), topics.getFirst(), Stage.VIEWS, Stage.FLOOR);
        noa.awaitText("Either of you can speak");
        robin.awaitText("Either of you can speak");
    }

    private void heard(int topic) {
        couple.both().forEach(it -> model.floors().setTalkedElsewhere(it, topics.get(topic), true));
    }

    private void assertBothAt(String address) {
        assertThat(List.of(noa.path(), robin.path())).containsOnly(address);
    }

    private String title(int topic) {
        var theme = topics.get(topic);
        var aspect =
                comparisons.compare(couple.firsts()).topic(theme).orElseThrow().aspect();
        return questionnaires.texts(Locale.ENGLISH).title(theme, aspect);
    }

    private TalkScreen screen(boolean first) {
        return new TalkScreen(browserFixture
                        .browser(open, first ? couple.first() : couple.second())
                        .newWindow())
                .navigateTo(Paths.TALK, TalkView.class);
    }
}
