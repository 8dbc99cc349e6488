package app.entente.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.TurnableClock;
import app.entente.agreement.AgreementTerms;
import app.entente.agreement.Agreements;
import app.entente.answering.SampleAnswers;
import app.entente.answering.SheetFiller;
import app.entente.comparison.Comparisons;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.door.OpenedCouples;
import app.entente.packchoice.ChosenPacks;
import app.entente.packchoice.PackChoices;
import app.entente.packchoice.SessionRestart;
import app.entente.questionnaire.CorePack;
import app.entente.talk.HeardTopics;
import app.entente.talk.TalkProgress;
import app.entente.talk.TalkStep;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class HomeViewTests {

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final Spaces spaces;
    private final SheetFiller sheetFiller;
    private final OpenedCouples openedCouples;
    private final ChosenPacks chosenPacks;
    private final SessionRestart another;
    private final TurnableClock clock;
    private final Comparisons comparisons;
    private final Agreements agreements;
    private final HeardTopics heardTopics;
    private final PackChoices packChoices;
    private final TalkProgress talkProgress;

    @Autowired
    HomeViewTests(
            BrowserFixture browserFixture,
            Couples couples,
            Spaces spaces,
            SheetFiller sheetFiller,
            OpenedCouples openedCouples,
            ChosenPacks chosenPacks,
            SessionRestart another,
            TurnableClock clock,
            Comparisons comparisons,
            Agreements agreements,
            HeardTopics heardTopics,
            PackChoices packChoices,
            TalkProgress talkProgress) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.spaces = spaces;
        this.sheetFiller = sheetFiller;
        this.openedCouples = openedCouples;
        this.chosenPacks = chosenPacks;
        this.another = another;
        this.clock = clock;
        this.comparisons = comparisons;
        this.agreements = agreements;
        this.heardTopics = heardTopics;
        this.packChoices = packChoices;
        this.talkProgress = talkProgress;
    }

    @Test
    void aSharedSpaceBeginsWithANameForOneself() {
        var person = couples.person();
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, person).newWindow();
            window.navigate(Paths.HOME, HomeView.class);
            window.test(window.find(TextField.class).single()).setValue("Noa");
            new WindowDriver(window).click("Start");

            assertThat(spaces.current(person)).isPresent();
            assertThat(new WindowDriver(window).visibleText()).contains("Hello, Noa", "Go to the invitation");
        }
    }

    @Test
    void theNextStepFollowsFromOnesOwnSheet() {
        var noa = couples.pair().first();
        assertThat(home(noa)).contains("Choose your questions", "Not chosen together yet.");
        sheetFiller.round(noa);
        assertThat(home(noa)).contains("Pick up where you left off", "The door is not open yet.");
        assertThat(home(noa))
                .contains("About %d minutes to go.".formatted(CorePack.pack().minutes()));
        sheetFiller.seal(noa);
        assertThat(home(noa)).contains("Go to the door", "The door is not open yet.");
        sheetFiller.unseal(noa);
        assertThat(home(noa)).contains("Pick up where you left off");
    }

    @Test
    void theYesToTheListIsKept() {
        var noa = couples.pair().first();
        packChoices.agree(noa, packChoices.currentChoice(noa).orElseThrow().version());
        assertThat(home(noa)).contains("Pick up where you left off", "You said yes to the list.");
    }

    @Test
    void theNextStepMovesOnAfterTheDoor() {
        var couple = openedCouples.opened();
        assertThat(home(couple.first())).contains("Look at it together");
        talkProgress.moveOn(couple.firsts(), TalkStep.STRENGTHS);
        assertThat(home(couple.first())).contains("Talk about it");
    }

    @Test
    void aloneOneAnswersAndIsNeverToldThatSomebodyIsLate() {
        var noa = couples.alone();
        sheetFiller.showAll(noa, item -> SampleAnswers.anyValue(new Random(3), item));
        assertThat(home(noa)).contains("Invite your partner").doesNotContainIgnoringCase("waiting", "late", "still");
        couples.invite(noa);
        assertThat(home(noa))
                .contains("You’ve been through the questions", "you choose together")
                .doesNotContainIgnoringCase("waiting", "late", "still");
    }

    /** By the calendar alone, and in the same words whatever the other did. */
    @Test
    void whenADoorStaysShutForLongEachIsOfferedTheSame() {
        var people = couples.pair();
        var noa = people.first();
        var robin = people.second();
        sheetFiller.round(noa);
        assertThat(home(noa)).doesNotContain("Start another session");
        clock.turn(Duration.ofDays(15));
        var offered = home(noa);
        assertThat(offered).contains("Leave it as it is", "Start another session", "See how closing works");
        sheetFiller.seal(robin);
        another.request(robin);
        assertThat(home(noa)).isEqualTo(offered);
        sheetFiller.unseal(robin);
        sheetFiller.leaveOut(robin, CorePack.pack().themes().getFirst().id());
        assertThat(home(noa)).isEqualTo(offered);
    }

    @Test
    void anotherSessionStartsWhenBothHaveSaidSo() {
        var people = couples.pair();
        sheetFiller.round(people.first());
        clock.turn(Duration.ofDays(15));
        people.both().forEach(me -> {
            try (var open = browserFixture.open()) {
                var window = browserFixture.browser(open, me).newWindow();
                window.navigate(Paths.HOME, HomeView.class);
                new WindowDriver(window).click("Start another session");
            }
        });
        assertThat(home(people.first())).contains("Choose your questions").doesNotContain("Start another session");
    }

    @Test
    void afterADoorHasOpenedAFurtherRoundCanBeChosenAndTheOpenedOneStays() {
        var couple = openedCouples.opened();
        assertThat(home(couple.first())).contains("Choose packs", "Comparison");
        chosenPacks.round(couple.first(), "small-garden");
        assertThat(home(couple.first())).contains("A small garden", "Go to question 1", "Comparison", "Talk", "Guide");
    }

    @Test
    void whatHoldsBetweenTheTwoCanBeReadAtAnyTime() {
        var couple = openedCouples.opened();
        var topic = comparisons.compare(couple.firsts()).themesToTalkAbout().getFirst();
        heardTopics.talkedElsewhere(couple, topic);
        var agreementTerms = new AgreementTerms(
                "We say so the same evening.", Set.of(couple.second().seat()), LocalDate.of(2027, 3, 1));
        var id = agreements.create(couple.firsts(), topic, agreementTerms).id();
        agreements.confirm(couple.firsts(), id, 1);
        assertThat(home(couple.second())).doesNotContain("same evening");
        agreements.confirm(couple.seconds(), id, 1);
        chosenPacks.round(couple.first(), "small-garden");

        assertThat(home(couple.first()))
                .contains(
                        "What you agreed on", "We say so the same evening.", "Looked after by Robin. Up for review on");
        assertThat(home(couple.second())).contains("Looked after by you.");

        agreements.withdraw(couple.seconds(), id);
        assertThat(home(couple.first())).doesNotContain("What you agreed on");
    }

    @Test
    void aReviewIsNamedByItsDayAndTheNextOneIsStillToCome() {
        var couple = openedCouples.opened();
        var topic = comparisons.compare(couple.firsts()).themesToTalkAbout().getFirst();
        heardTopics.talkedElsewhere(couple, topic);
        var day = LocalDate.now(clock).minusYears(2);
        var terms =
                new AgreementTerms("We cook in turns.", Set.of(couple.second().seat()), day);
        var id = agreements.create(couple.firsts(), topic, terms).id();
        couple.both().forEach(pair -> agreements.confirm(pair, id, 1));
        talkProgress.moveOn(couple.firsts(), TalkStep.STRENGTHS);
        assertThat(home(couple.first()))
                .contains("You wanted to come back to it on", "Up for review on")
                .contains(
                        String.valueOf(day.plusYears(2).getYear()),
                        String.valueOf(day.plusYears(3).getYear()))
                .doesNotContain(String.valueOf(day.getYear()));
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void nothingCrossesFromOneSpaceToAnother() {
        var noa = couples.pair().first();
        var again = couples.again(noa.person()).first();
        spaces.setCurrent(again);
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            window.navigate(Paths.HOME, HomeView.class);
            new WindowDriver(window).click("Go to the space with Robin");

            assertThat(spaces.current(noa.person())).contains(noa);
        }
    }

    private String home(Membership me) {
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, me).newWindow();
            window.navigate(Paths.HOME, HomeView.class);
            return new WindowDriver(window).visibleText();
        }
    }
}
