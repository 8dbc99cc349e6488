package app.entente.ui.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.entente.comparison.Comparisons;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.door.Withdrawals;
import app.entente.questionnaire.Questionnaires;
import app.entente.talk.HeardTopics;
import app.entente.talk.TopicMoves;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import app.entente.ui.agreement.AgreementEditor;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

/** Two on the page of one topic, after both have been heard on it. */
@ScreenTest
class TopicViewTests {

    private final BrowserFixture browserFixture;
    private final OpenedCouples openedCouples;
    private final HeardTopics heardTopics;
    private final TopicMoves topicMoves;
    private final Comparisons comparisons;
    private final Withdrawals withdrawals;
    private final Questionnaires questionnaires;

    private OpenedCouple couple;
    private SecuredBrowserlessApplicationContext<Authentication> open;
    private TalkScreen noa;
    private TalkScreen robin;

    @Autowired
    TopicViewTests(
            BrowserFixture browserFixture,
            OpenedCouples openedCouples,
            HeardTopics heardTopics,
            TopicMoves topicMoves,
            Comparisons comparisons,
            Withdrawals withdrawals,
            Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
        this.browserFixture = browserFixture;
        this.openedCouples = openedCouples;
        this.heardTopics = heardTopics;
        this.topicMoves = topicMoves;
        this.comparisons = comparisons;
        this.withdrawals = withdrawals;
    }

    @BeforeEach
    void bothOpenTheFirstTopic() {
        couple = openedCouples.opened();
        var topic = comparisons.compare(couple.firsts()).themesToTalkAbout().getFirst();
        heardTopics.talkedElsewhere(couple, topic);
        topicMoves.open(couple.firsts(), topic);
        open = browserFixture.open();
        noa = new TalkScreen(browserFixture.browser(open, couple.first()).newWindow())
                .navigateTo(Paths.TALK + "/1", TalkView.class);
        robin = new TalkScreen(browserFixture.browser(open, couple.second()).newWindow())
                .navigateTo(Paths.TALK + "/1", TalkView.class);
    }

    @AfterEach
    void leave() {
        open.close();
    }

    @Test
    void eachSeesBothViewsAndTheFirstQuestion() {
        assertThat(noa.visibleText()).contains("You", "Robin", "Start here");
        assertThat(robin.visibleText()).contains("You", "Noa", "Start here");
    }

    @Test
    void everyFacetOfTheThemeStandsOnItsPageUnderATitleOfItsOwn() {
        var topic = comparisons.compare(couple.firsts()).topics().getFirst();
        var texts = questionnaires.texts(Locale.ENGLISH);
        assertThat(topic.facets()).hasSizeGreaterThan(1);
        assertThat(topic.facets())
                .allSatisfy(facet -> assertThat(noa.visibleText())
                        .contains(texts.title(topic.theme(), facet.aspect()))
                        .contains(texts.text(facet.items().getFirst().item())));
    }

    @Test
    void whatIsWithdrawnLeavesTheOpenPagesOfBoth() {
        assertThat(noa.visibleText() + robin.visibleText()).contains("Start here");
        comparisons.compare(couple.firsts()).topics().getFirst().items().stream()
                .map(it -> it.item().id())
                .forEach(it -> withdrawals.withdraw(couple.firsts(), it));
        for (var talkScreen : List.of(noa, robin)) {
            await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                talkScreen.awaitText("Talk");
                assertThat(talkScreen.visibleText()).doesNotContain("Start here");
            });
        }
    }

    @Test
    void whatOneWritesComesToTheOther() {
        noa.write(0, "Late at night is a bad time for both of us.");
        robin.awaitText("Late at night is a bad time for both of us.");
        assertThat(noa.saveIndicatorTexts()).contains("Saved for both of you");
        assertThat(robin.written()).containsExactly("Late at night is a bad time for both of us.", "");
    }

    @Test
    void nobodyLosesTheFieldTheyAreIn() {
        robin.enter(0);
        var field = robin.paragraphs().getFirst();
        noa.write(0, "First.");
        robin.awaitText("First.");
        robin.write(1, "Second.");
        assertThat(robin.paragraphs()).contains(field);
        noa.awaitText("First.", "Second.");
    }

    @Test
    void whatOneTypesIsNeverOverwritten() {
        noa.write(0, "Old.");
        robin.awaitText("Old.");
        robin.enter(0);
        noa.write(0, "Noa changed this.");
        robin.awaitText("Noa has changed this paragraph.");
        assertThat(robin.written()).startsWith("Old.");
        robin.leave(0);
        assertThat(robin.written()).startsWith("Noa changed this.");
    }

    @Test
    void whenBothWriteAtOnceBothSeeBothAndChoose() {
        noa.write(0, "Old.");
        robin.awaitText("Old.");
        robin.enter(0);
        noa.write(0, "Noas words.");
        robin.write(0, "Robins words.");
        robin.leave(0);
        assertThat(robin.visibleText())
                .contains("You both wrote here at the same time", "Noas words.", "Robins words.");
        noa.awaitText("You both wrote here at the same time", "Noas words.", "Robins words.");
        noa.click("Keep both");
        robin.awaitText("Noas words.", "Robins words.");
        assertThat(robin.written()).containsExactlyInAnyOrder("Noas words.", "Robins words.", "");
    }

    @Test
    void twoPressesOnSaveMakeOneDraft() {
        noa.click("Draft an agreement");
        sentence(noa).setValue("We say so the same evening.");
        var save = noa.window()
                .find(NativeButton.class)
                .withText("Save this wording")
                .single();
        ComponentUtil.fireEvent(save, new ClickEvent<>(save));
        ComponentUtil.fireEvent(save, new ClickEvent<>(save));
        assertThat(noa.visibleText().split("Up for review on", -1)).hasSize(2);
    }

    @Test
    void bothSayYesToTheSameWords() {
        draft(noa, "We say so the same evening.");
        robin.awaitText("We say so the same evening.", "Draft", "Noa hasn’t agreed to this yet.");
        noa.click("I agree to this");
        robin.awaitText("Noa agreed to this.");
        robin.click("I agree to this");
        noa.awaitText("Robin agreed to this.", "You both agreed");
    }

    @Test
    void changingTheWordsAsksBothAgain() {
        draft(noa, "We say so the same evening.");
        noa.click("I agree to this");
        robin.awaitText("Noa agreed to this.");
        robin.click("Change the wording");
        reword(robin, "We say so within two days.");
        noa.awaitText("We say so within two days.", "You haven’t agreed to this yet.", "Earlier versions");
    }

    @Test
    void anOpenEditorStaysAsItIs() {
        draft(noa, "We say so the same evening.");
        robin.awaitText("We say so the same evening.");
        robin.click("Change the wording");
        sentence(robin).setValue("Half a sen");
        noa.click("Change the wording");
        reword(noa, "We say so within two days.");
        robin.awaitText("We say so within two days.", "Noa has changed the wording in the meantime");
        assertThat(sentence(robin).getValue()).isEqualTo("Half a sen");
    }

    @Test
    void eitherWithdrawsAndItShowsWho() {
        draft(noa, "We say so the same evening.");
        robin.awaitText("We say so the same evening.");
        robin.click("Withdraw it");
        noa.awaitText("Robin withdrew it");
    }

    private static void draft(TalkScreen talkScreen, String words) {
        talkScreen.click("Draft an agreement");
        reword(talkScreen, words);
    }

    private static void reword(TalkScreen talkScreen, String words) {
        sentence(talkScreen).setValue(words);
        talkScreen.click("Save this wording");
    }

    private static TextArea sentence(TalkScreen talkScreen) {
        talkScreen.window().activate();
        return talkScreen.window().find(AgreementEditor.class).all().stream()
                .filter(it -> it.isVisible())
                .findFirst()
                .map(it -> (TextArea) it.getChildren()
                        .filter(TextArea.class::isInstance)
                        .findFirst()
                        .orElseThrow())
                .orElseThrow(() -> new AssertionError(
                        "Nothing to write in: " + new WindowDriver(talkScreen.window()).visibleText()));
    }
}
