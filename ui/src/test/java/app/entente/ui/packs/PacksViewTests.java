package app.entente.ui.packs;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.questionnaire.OwnForm;
import app.entente.session.Choosing;
import app.entente.session.OwnQuestion;
import app.entente.session.OwnQuestions;
import app.entente.session.Rounds;
import app.entente.ui.Hand;
import app.entente.ui.House;
import app.entente.ui.ScreenTest;
import app.entente.ui.kit.Tick;
import app.entente.ui.shell.Paths;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

@ScreenTest
class PacksViewTests {

    private static final String QUESTION = "Where shall we live when we are old?";
    private static final String GARDEN = "A small garden";

    private final House house;
    private final Couples couples;
    private final Choosing choosing;
    private final OwnQuestions questions;
    private final Rounds rounds;

    @Autowired
    PacksViewTests(House house, Couples couples, Choosing choosing, OwnQuestions questions, Rounds rounds) {
        this.house = house;
        this.couples = couples;
        this.choosing = choosing;
        this.questions = questions;
        this.rounds = rounds;
    }

    @Test
    void oneYesOfEachBeginsTheRoundOnBothScreens() throws InterruptedException {
        var people = couples.pair();
        try (var open = house.open()) {
            var noa = window(open, people.first());
            var robin = window(open, people.second());
            assertThat(new Hand(noa).read()).contains("First conversation · about");
            new Hand(noa).press("Yes to this list");
            assertThat(new Hand(noa).read()).contains("You said yes to this list.");
            new Hand(robin).press("Yes to this list");
            assertThat(rounds.current(people.first()).begun()).isTrue();
            assertThat(becomes(noa, () -> !(noa.getCurrentView() instanceof PacksView)))
                    .isTrue();
            assertThat(robin.getCurrentView()).isNotInstanceOf(PacksView.class);
        }
    }

    @Test
    void whatOnePutsOnTheListTheOtherSeesAndHasNotSaidYesTo() throws InterruptedException {
        var people = couples.pair();
        try (var open = house.open()) {
            var noa = window(open, people.first());
            new Hand(noa).press("Yes to this list");
            var robin = window(open, people.second());
            tick(robin, GARDEN).changed(true);
            assertThat(becomes(noa, () -> tick(noa, GARDEN).in())).isTrue();
            assertThat(new Hand(noa).read()).contains("It begins when you have both said yes to this list.");
            new Hand(noa).press("Yes to this list");
            assertThat(rounds.current(people.first()).begun()).isFalse();
        }
    }

    @Test
    void whoSaysYesToAListThatHasChangedReadsItAgain() {
        var people = couples.pair();
        try (var open = house.open()) {
            var noa = window(open, people.first());
            var agree = new Hand(noa).button("Yes to this list");
            var robin = people.second();
            var choice = choosing.choice(robin).orElseThrow();
            choosing.propose(
                    robin, choice.version(), Set.of(choice.offered().getLast().version()));
            ComponentUtil.fireEvent(agree, new ClickEvent<>(agree)); // before her screen has heard of it
            assertThat(new Hand(noa).read()).contains("The list has just changed.");
            assertThat(choosing.choice(people.first()).orElseThrow().agreed()).isFalse();
        }
    }

    @Test
    void thePartnersYesChangesNoLetterHere() {
        var people = couples.pair();
        try (var open = house.open()) {
            var noa = window(open, people.first());
            var before = page(noa);
            var robin = people.second();
            choosing.agree(robin, choosing.choice(robin).orElseThrow().version());
            noa.roundTrip();
            assertThat(page(noa)).isEqualTo(before);
            var later = window(open, people.first());
            assertThat(new Hand(later).read()).isEqualTo(new Hand(noa).read());
        }
    }

    @Test
    void aloneOneMayChooseAlreadyAndAnswersMeanwhile() {
        var noa = couples.alone();
        try (var open = house.open()) {
            var window = window(open, noa);
            assertThat(new Hand(window).read()).contains("Your partner sees this list once they have joined");
            new Hand(window).press("Yes to this list");
            assertThat(rounds.current(noa).begun()).isFalse();
        }
    }

    @Test
    void aQuestionOfOnesOwnIsKeptAndReadByNobodyElse() {
        var people = couples.pair();
        try (var open = house.open()) {
            var noa = window(open, people.first());
            new Hand(noa).press("Write a question");
            noa.test(noa.find(TextField.class).single()).setValue(QUESTION);
            assertThat(questions.mine(people.first())).containsExactly(new OwnQuestion(OwnForm.WORDS, QUESTION));
            assertThat(new Hand(window(open, people.second())).read()).doesNotContain(QUESTION);
            assertThat(new Hand(window(open, people.first())).read()).contains(QUESTION);
        }
    }

    private BrowserlessUIContext window(SecuredBrowserlessApplicationContext<Authentication> open, Membership me) {
        var window = house.browser(open, me).newWindow();
        window.navigate(Paths.PACKS, PacksView.class);
        return window;
    }

    private static Tick tick(BrowserlessUIContext window, String word) {
        window.activate();
        return window.find(Tick.class).all().stream()
                .filter(it -> Hand.text(it.getElement()).startsWith(word))
                .findFirst()
                .orElseThrow();
    }

    private static String page(BrowserlessUIContext window) {
        window.activate();
        return window.find(Main.class).single().getElement().getOuterHTML();
    }

    private static boolean becomes(BrowserlessUIContext window, BooleanSupplier so) throws InterruptedException {
        for (var patience = 0; patience < 50; patience++) {
            window.activate();
            window.runPendingSignalsTasks();
            window.roundTrip();
            if (so.getAsBoolean()) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return false;
    }
}
