package app.entente.ui.saving;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.DatabaseOutage;
import app.entente.agreement.Agreement;
import app.entente.agreement.LimitPlan;
import app.entente.agreement.LimitPlans.LimitWithPlan;
import app.entente.agreement.NoteParagraph;
import app.entente.comparison.Comparisons;
import app.entente.couple.Membership;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.talk.Agenda.Placement;
import app.entente.talk.HeardTopics;
import app.entente.talk.ParkedLine;
import app.entente.ui.BrowserFixture;
import app.entente.ui.DeliveredNotices;
import app.entente.ui.ScreenTest;
import app.entente.ui.access.Paths;
import app.entente.ui.talkframe.TalkModel;
import app.entente.values.ThemeId;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

/** Whatever is put in during a talk while the database is away stays, and is stored when it is back. */
@ScreenTest
class TalkSavingTests {

    private static final String VIEW = "What is true for you";
    private static final String WORDS = "We say so the same evening.";

    private final BrowserFixture browserFixture;
    private final DeliveredNotices deliveredNotices;
    private final OpenedCouples openedCouples;
    private final HeardTopics heardTopics;
    private final Comparisons comparisons;
    private final TalkModel model;

    private OpenedCouple couple;
    private ThemeId topic;
    private SecuredBrowserlessApplicationContext<Authentication> open;
    private WaitingScreen noa;

    @Autowired
    TalkSavingTests(
            BrowserFixture browserFixture,
            DeliveredNotices deliveredNotices,
            OpenedCouples openedCouples,
            HeardTopics heardTopics,
            Comparisons comparisons,
            TalkModel model) {
        this.browserFixture = browserFixture;
        this.deliveredNotices = deliveredNotices;
        this.openedCouples = openedCouples;
        this.heardTopics = heardTopics;
        this.comparisons = comparisons;
        this.model = model;
    }

    @BeforeEach
    void noaOpensATopicWithALimitOfRobins() {
        couple = openedCouples.opened();
        var topics = comparisons.compare(couple.firsts()).themesToTalkAbout();
        topic = robinsLimit().openedLimit().topic();
        heardTopics.talkedElsewhere(couple, topic);
        heardTopics.open(couple, topic);
        open = browserFixture.open();
        noa = screenOf(couple.first()).navigateTo(Paths.TALK + "/" + (topics.indexOf(topic) + 1));
    }

    @AfterEach
    void leave() {
        DatabaseOutage.end();
        open.close();
    }

    @Test
    void aNote() {
        noa.waits(() -> noa.fill("A paragraph", WORDS), () -> notes().equals(List.of(WORDS)));
        noa.isStoredOnce(() -> noa.fill("A paragraph", "Or the next."), () -> notes().equals(List.of("Or the next.")));
    }

    @Test
    void aNoteThatWaitsGivesWayToNoWordsOfThePartner() {
        noa.fill("A paragraph", "At first.");
        noa.hearsOfIt();
        noa.loseTheDatabase();
        noa.fill("A paragraph", WORDS);
        DatabaseOutage.end();
        var paragraph = model.notes().find(couple.seconds(), topic).getFirst();
        model.notes().write(couple.seconds(), topic, paragraph.id(), paragraph.version(), "Robins words.");
        noa.retry();
        assertThat(model.notes().find(couple.firsts(), topic).getFirst().wordings())
                .extracting(it -> it.text())
                .containsExactlyInAnyOrder("Robins words.", WORDS);
    }

    @Test
    void aDraftAndWhatIsSent() {
        noa.waits(
                () -> noa.fill(VIEW, WORDS), () -> WORDS.equals(anotherScreen().value(VIEW)));
        noa.waits(() -> noa.click("Send it to Robin"), () -> turns().equals(List.of(WORDS)));
        assertThat(noa.value("Say it in other words")).isEmpty();
        assertThat(anotherScreen().value("Say it in other words")).isEmpty();
    }

    @Test
    void whatIsTypedWhileASendingWaitsStays() {
        noa.loseTheDatabase();
        noa.fill(VIEW, WORDS);
        noa.click("Send it to Robin");
        noa.fill(VIEW, "Or the next day.");
        DatabaseOutage.end();
        noa.retry();
        assertThat(turns()).containsExactly(WORDS);
        assertThat(anotherScreen().value("Say it in other words")).isEqualTo("Or the next day.");
    }

    @Test
    void whatIsSaidBack() {
        model.writtenTurns().write(couple.seconds(), topic, "I need to know before.");
        var page = anotherScreen();
        page.fill("What you read in it, in your own words", WORDS);
        page.waits(
                () -> page.click("Say it back"),
                () -> model.writtenTurns().find(couple.seconds(), topic).stream()
                        .anyMatch(it ->
                                it.turn().saidBackAs().filter(WORDS::equals).isPresent()));
    }

    @Test
    void aNeed() {
        noa.waits(
                () -> noa.fill("What do you need, given this limit of Robin’s?", WORDS),
                () -> robinsLimit().plan().need().equals(WORDS));
    }

    @Test
    void aPlanForALimit() {
        noa.click("Write what you can both live with");
        noa.fill("What you can both live with", WORDS);
        noa.waits(() -> noa.click("Save this wording"), () -> plans().equals(List.of(WORDS)));
        noa.click("Change the wording");
        noa.fill("What you can both live with", "Or the next day.");
        noa.isStoredOnce(() -> noa.click("Save this wording"), () -> plans().equals(List.of("Or the next day.")));
    }

    @Test
    void anAgreement() {
        noa.click("Draft an agreement");
        noa.fill("What you agree on", WORDS);
        noa.waits(() -> noa.click("Save this wording"), () -> agreements().equals(List.of(WORDS)));
    }

    @Test
    void anAgreementThatNoButtonHasSavedIsAskedAbout() {
        noa.click("Draft an agreement");
        noa.fill("What you agree on", WORDS);
        noa.asksBeforeLeaving();
        noa.click("Save this wording");
        assertThat(agreements()).containsExactly(WORDS);
        noa.click("Change the wording");
        assertThat(noa.leaves()).as("nothing is typed").isTrue();
    }

    @Test
    void aPlanThatNoButtonHasSavedIsAskedAboutAndMayGo() {
        noa.click("Write what you can both live with");
        noa.fill("What you can both live with", WORDS);
        assertThat(noa.leaves()).isFalse();
        noa.click("Leave without saving");
        assertThat(plans()).isEmpty();
        assertThat(anotherScreen().leaves()).isTrue();
    }

    @Test
    void anAgreementIsDraftedOnce() {
        noa.click("Draft an agreement");
        noa.fill("What you agree on", WORDS);
        noa.isStoredOnce(
                () -> noa.click("Save this wording"), () -> agreements().equals(List.of(WORDS)));
        noa.click("Change the wording");
        noa.fill("What you agree on", "Or the next day.");
        noa.isStoredOnce(
                () -> noa.click("Save this wording"), () -> agreements().equals(List.of("Or the next day.")));
    }

    @Test
    void aParkedLine() {
        model.topicMoves().close(couple.firsts(), topic);
        var page = screenOf(couple.first()).navigateTo(Paths.TALK);
        page.fill("Something for another day", WORDS);
        page.waits(() -> page.click("Park it"), () -> parked().equals(List.of(WORDS)));
        page.fill("Something for another day", "The holiday");
        page.isStoredOnce(() -> page.click("Park it"), () -> parked().equals(List.of(WORDS, "The holiday")));
    }

    @Test
    void aPlacementOnTheAgenda() {
        noa.waits(
                () -> noa.choose("When to talk about", "Another day"),
                () -> model.agendas()
                        .find(couple.firsts())
                        .topicsAt(Placement.PARKED)
                        .contains(topic));
    }

    @Test
    void anAppreciation() {
        model.topicMoves().close(couple.firsts(), topic);
        var page = screenOf(couple.first()).navigateTo(Paths.TALK);
        List.of("Next: Agree", "Next: Reconnect").forEach(page::click);
        page.fill("One thing you value about Robin", WORDS);
        page.waits(
                () -> page.click("Save it for both of us"),
                () -> model.appreciations().findMine(couple.firsts()).isPresent());
    }

    private WaitingScreen anotherScreen() {
        var topics = comparisons.compare(couple.firsts()).themesToTalkAbout();
        return screenOf(couple.first()).navigateTo(Paths.TALK + "/" + (topics.indexOf(topic) + 1));
    }

    private WaitingScreen screenOf(Membership person) {
        return new WaitingScreen(browserFixture.browser(open, person).newWindow(), person.person(), deliveredNotices);
    }

    private List<String> notes() {
        return model.notes().find(couple.firsts(), topic).stream()
                .map(NoteParagraph::text)
                .toList();
    }

    private List<String> turns() {
        return model.writtenTurns().find(couple.firsts(), topic).stream()
                .map(it -> it.turn().view())
                .toList();
    }

    private List<String> agreements() {
        return model.agreements().find(couple.firsts(), topic).stream()
                .map(Agreement::terms)
                .map(it -> it.sentence())
                .toList();
    }

    private List<String> parked() {
        return model.parkingLot().findLines(couple.firsts()).stream()
                .map(ParkedLine::text)
                .toList();
    }

    private List<String> plans() {
        return model.limitPlans().find(couple.firsts()).stream()
                .flatMap(it -> it.plan().way().stream())
                .map(LimitPlan.PlanProposal::words)
                .toList();
    }

    private LimitWithPlan robinsLimit() {
        return model.limitPlans().find(couple.firsts()).stream()
                .filter(it -> it.openedLimit().id().owner() == couple.second().seat())
                .findFirst()
                .orElseThrow();
    }
}
