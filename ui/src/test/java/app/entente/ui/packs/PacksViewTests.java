package app.entente.ui.packs;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.door.OpenedCouples;
import app.entente.pack.OwnQuestionForm;
import app.entente.packchoice.OwnQuestions;
import app.entente.packchoice.PackChoices;
import app.entente.session.OwnQuestion;
import app.entente.session.RoundKind;
import app.entente.session.Rounds;
import app.entente.ui.BrowserFixture;
import app.entente.ui.Eventually;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.CheckboxOption;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

@ScreenTest
class PacksViewTests {

    private static final String QUESTION = "Where shall we live when we are old?";
    private static final String GARDEN = "A small garden";

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final PackChoices packChoices;
    private final OwnQuestions questions;
    private final Rounds rounds;
    private final OpenedCouples openedCouples;

    @Autowired
    PacksViewTests(
            BrowserFixture browserFixture,
            Couples couples,
            PackChoices packChoices,
            OwnQuestions questions,
            Rounds rounds,
            OpenedCouples openedCouples) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.packChoices = packChoices;
        this.questions = questions;
        this.rounds = rounds;
        this.openedCouples = openedCouples;
    }

    @Test
    void oneYesOfEachBeginsTheRoundOnBothScreens() {
        var people = couples.pair();
        try (var open = browserFixture.open()) {
            var noa = window(open, people.first());
            var robin = window(open, people.second());
            assertThat(new WindowDriver(noa).visibleText()).contains("First conversation, about");
            new WindowDriver(noa).click("Yes to these questions");
            assertThat(new WindowDriver(noa).visibleText()).contains("You said yes to this list.");
            assertThat(hasWayToTheAnswers(noa)).isTrue();
            assertThat(hasWayToTheAnswers(robin)).isFalse();
            new WindowDriver(robin).click("Yes to these questions");
            assertThat(rounds.current(people.first()).begun()).isTrue();
            Eventually.becomes(noa, () -> !(noa.getCurrentView() instanceof PacksView));
            assertThat(robin.getCurrentView()).isNotInstanceOf(PacksView.class);
        }
    }

    @Test
    void whatOnePutsOnTheListTheOtherSeesAndHasNotSaidYesTo() {
        var people = couples.pair();
        try (var open = browserFixture.open()) {
            var noa = window(open, people.first());
            new WindowDriver(noa).click("Yes to these questions");
            var robin = window(open, people.second());
            tick(robin, GARDEN).onChange(true);
            Eventually.becomes(noa, () -> tick(noa, GARDEN).isChecked());
            assertThat(new WindowDriver(noa).visibleText())
                    .contains("You start when you have both said yes to this list.");
            new WindowDriver(noa).click("Yes to these questions");
            assertThat(rounds.current(people.first()).begun()).isFalse();
        }
    }

    @Test
    void whoSaysYesToAListThatHasChangedReadsItAgain() {
        var people = couples.pair();
        try (var open = browserFixture.open()) {
            var noa = window(open, people.first());
            var agree = new WindowDriver(noa).button("Yes to these questions");
            var robin = people.second();
            var packChoice = packChoices.currentChoice(robin).orElseThrow();
            packChoices.propose(
                    robin,
                    packChoice.version(),
                    Set.of(packChoice.offered().getLast().version()));
            ComponentUtil.fireEvent(agree, new ClickEvent<>(agree)); // before her screen has heard of it
            assertThat(new WindowDriver(noa).visibleText()).contains("The list has just changed.");
            assertThat(packChoices.currentChoice(people.first()).orElseThrow().agreed())
                    .isFalse();
        }
    }

    @Test
    void thePartnersYesChangesNoLetterHere() {
        var people = couples.pair();
        try (var open = browserFixture.open()) {
            var noa = window(open, people.first());
            var before = page(noa);
            var robin = people.second();
            packChoices.agree(
                    robin, packChoices.currentChoice(robin).orElseThrow().version());
            noa.roundTrip();
            assertThat(page(noa)).isEqualTo(before);
            var later = window(open, people.first());
            assertThat(new WindowDriver(later).visibleText()).isEqualTo(new WindowDriver(noa).visibleText());
        }
    }

    @Test
    void aloneOneMayChooseAlreadyAndAnswersMeanwhile() {
        var noa = couples.alone();
        try (var open = browserFixture.open()) {
            var window = window(open, noa);
            assertThat(new WindowDriver(window).visibleText())
                    .contains("Your partner sees this list once they’ve joined");
            new WindowDriver(window).click("Yes to these questions");
            assertThat(rounds.current(noa).begun()).isFalse();
        }
    }

    @Test
    void theSamePacksArePutOnTheListOfBothAndBeginWithBothYeses() {
        var people = openedCouples.opened().people();
        try (var open = browserFixture.open()) {
            var noa = window(open, people.first());
            var robin = window(open, people.second());
            assertThat(new WindowDriver(noa).visibleText()).contains("About three months in between works well");
            new WindowDriver(noa).click("Put the same questions on the list");
            Eventually.becomes(
                    robin, () -> new WindowDriver(robin).visibleText().contains("Once more: "));
            assertThat(isRepeatOffered(noa)).isFalse();
            var before = new WindowDriver(robin).visibleText();
            new WindowDriver(noa).click("Yes to these questions");
            robin.roundTrip();
            assertThat(new WindowDriver(robin).visibleText()).isEqualTo(before);
            new WindowDriver(robin).click("Yes to these questions");
            assertThat(rounds.current(people.first()).kind()).isEqualTo(RoundKind.RETAKE);
            Eventually.becomes(noa, () -> !(noa.getCurrentView() instanceof PacksView));
        }
    }

    @Test
    void aThemeIsPutOnTheListAndEitherChoosesSomethingElse() {
        var people = openedCouples.opened().people();
        try (var open = browserFixture.open()) {
            var noa = window(open, people.first());
            var robin = window(open, people.second());
            new WindowDriver(noa).click("Short nights · about a minute");
            Eventually.becomes(
                    robin, () -> new WindowDriver(robin).visibleText().contains("Short nights, about a minute"));
            new WindowDriver(robin).click("Drop this proposal and every yes to it");
            Eventually.becomes(noa, () -> new WindowDriver(noa).visibleText().contains("Nothing on the list yet"));
            assertThat(isRepeatOffered(noa)).isTrue();
        }
    }

    @Test
    void aQuestionOfOnesOwnIsKeptAndReadByNobodyElse() {
        var people = couples.pair();
        try (var open = browserFixture.open()) {
            var noa = window(open, people.first());
            new WindowDriver(noa).click("Write a question");
            noa.test(noa.find(TextField.class).single()).setValue(QUESTION);
            assertThat(questions.mine(people.first()))
                    .containsExactly(new OwnQuestion(OwnQuestionForm.WORDS, QUESTION));
            assertThat(new WindowDriver(window(open, people.second())).visibleText())
                    .doesNotContain(QUESTION);
            assertThat(new WindowDriver(window(open, people.first())).visibleText())
                    .contains(QUESTION);
        }
    }

    private BrowserlessUIContext window(SecuredBrowserlessApplicationContext<Authentication> open, Membership me) {
        var window = browserFixture.browser(open, me).newWindow();
        window.navigate(Paths.PACKS, PacksView.class);
        return window;
    }

    private static CheckboxOption tick(BrowserlessUIContext window, String word) {
        window.activate();
        return window.find(CheckboxOption.class).all().stream()
                .filter(it -> WindowDriver.text(it.getElement()).startsWith(word))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isRepeatOffered(BrowserlessUIContext window) {
        window.activate();
        return window.find(RepeatSection.class).all().stream().anyMatch(RepeatSection::isVisible);
    }

    private static boolean hasWayToTheAnswers(BrowserlessUIContext window) {
        window.activate();
        return window.find(Anchor.class).all().stream()
                .filter(Anchor::isVisible)
                .anyMatch(it -> it.getText().equals("Go on answering"));
    }

    private static String page(BrowserlessUIContext window) {
        window.activate();
        return window.find(Main.class).single().getElement().getOuterHTML();
    }
}
