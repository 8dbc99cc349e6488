package app.entente.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.TurnableClock;
import app.entente.answering.Answers;
import app.entente.answering.Pen;
import app.entente.comparison.Comparisons;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.discussion.Agreements;
import app.entente.discussion.Talks;
import app.entente.discussion.Terms;
import app.entente.discussion.TopicId;
import app.entente.door.Pairs;
import app.entente.questionnaire.CorePack;
import app.entente.session.AnotherSession;
import app.entente.session.Chosen;
import app.entente.ui.Hand;
import app.entente.ui.House;
import app.entente.ui.ScreenTest;
import app.entente.ui.shell.Paths;
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

    private final House house;
    private final Couples couples;
    private final Spaces spaces;
    private final Pen pen;
    private final Pairs pairs;
    private final Chosen chosen;
    private final AnotherSession another;
    private final TurnableClock clock;
    private final Comparisons comparisons;
    private final Agreements agreements;
    private final Talks talks;

    @Autowired
    HomeViewTests(
            House house,
            Couples couples,
            Spaces spaces,
            Pen pen,
            Pairs pairs,
            Chosen chosen,
            AnotherSession another,
            TurnableClock clock,
            Comparisons comparisons,
            Agreements agreements,
            Talks talks) {
        this.house = house;
        this.couples = couples;
        this.spaces = spaces;
        this.pen = pen;
        this.pairs = pairs;
        this.chosen = chosen;
        this.another = another;
        this.clock = clock;
        this.comparisons = comparisons;
        this.agreements = agreements;
        this.talks = talks;
    }

    @Test
    void aSharedSpaceBeginsWithANameForOneself() {
        var person = couples.person();
        try (var open = house.open()) {
            var window = house.browser(open, person).newWindow();
            window.navigate(Paths.HOME, HomeView.class);
            window.test(window.find(TextField.class).single()).setValue("Noa");
            new Hand(window).press("Begin");

            assertThat(spaces.current(person)).isPresent();
            assertThat(new Hand(window).read()).contains("Hello, Noa", "Go to the invitation");
        }
    }

    @Test
    void theNextStepFollowsFromOnesOwnSheet() {
        var noa = couples.pair().first();
        assertThat(home(noa)).contains("Choose what you look at", "Not chosen together yet.");
        pen.round(noa);
        assertThat(home(noa)).contains("Go on where you stopped", "Joined. Not open yet.");
        pen.seal(noa);
        assertThat(home(noa)).contains("Go to the door", "Joined. Not open yet.");
        pen.unseal(noa);
        assertThat(home(noa)).contains("Go on where you stopped");
    }

    @Test
    void aloneOneAnswersAndIsNeverToldThatSomebodyIsLate() {
        var noa = couples.alone();
        pen.showAll(noa, item -> Answers.anyValue(new Random(3), item));
        assertThat(home(noa)).contains("Invite your partner").doesNotContainIgnoringCase("waiting", "late", "still");
        couples.invite(noa);
        assertThat(home(noa))
                .contains("You have been through the questions", "you choose together")
                .doesNotContainIgnoringCase("waiting", "late", "still");
    }

    /** By the calendar alone, and in the same words whatever the other did. */
    @Test
    void whenADoorStaysShutForLongEachIsOfferedTheSame() {
        var people = couples.pair();
        var noa = people.first();
        var robin = people.second();
        pen.round(noa);
        assertThat(home(noa)).doesNotContain("Start another session");
        clock.turn(Duration.ofDays(15));
        var offered = home(noa);
        assertThat(offered).contains("Leave it as it is", "Start another session", "See how closing works");
        pen.seal(robin);
        another.wish(robin);
        assertThat(home(noa)).isEqualTo(offered);
        pen.unseal(robin);
        pen.leaveOut(robin, CorePack.pack().themes().getFirst().id());
        assertThat(home(noa)).isEqualTo(offered);
    }

    @Test
    void anotherSessionStartsWhenBothHaveSaidSo() {
        var people = couples.pair();
        pen.round(people.first());
        clock.turn(Duration.ofDays(15));
        people.both().forEach(me -> {
            try (var open = house.open()) {
                var window = house.browser(open, me).newWindow();
                window.navigate(Paths.HOME, HomeView.class);
                new Hand(window).press("Start another session");
            }
        });
        assertThat(home(people.first())).contains("Choose what you look at").doesNotContain("Start another session");
    }

    @Test
    void afterADoorHasOpenedAFurtherRoundCanBeChosenAndTheOpenedOneStays() {
        var couple = pairs.opened();
        assertThat(home(couple.first())).contains("Choose packs", "Comparison");
        chosen.round(couple.first(), "small-garden");
        assertThat(home(couple.first())).contains("A small garden", "Go to question 1", "Comparison", "Talk", "Guide");
    }

    @Test
    void whatHoldsBetweenTheTwoCanBeReadAtAnyTime() {
        var couple = pairs.opened();
        var topic = TopicId.all(comparisons.of(couple.firsts())).getFirst();
        talks.talkedElsewhere(couple, topic);
        var terms =
                new Terms("We say so the same evening.", Set.of(couple.second().seat()), LocalDate.of(2027, 3, 1));
        var id = agreements.draft(couple.firsts(), topic, terms).id();
        agreements.confirm(couple.firsts(), id, 1);
        assertThat(home(couple.second())).doesNotContain("same evening");
        agreements.confirm(couple.seconds(), id, 1);
        chosen.round(couple.first(), "small-garden");

        assertThat(home(couple.first()))
                .contains(
                        "What you agreed on",
                        "We say so the same evening.",
                        "Looked after by Robin. You look at it again on");
        assertThat(home(couple.second())).contains("Looked after by you.");

        agreements.withdraw(couple.seconds(), id);
        assertThat(home(couple.first())).doesNotContain("What you agreed on");
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void nothingCrossesFromOneSpaceToAnother() {
        var noa = couples.pair().first();
        var again = couples.again(noa.person()).first();
        spaces.choose(again);
        try (var open = house.open()) {
            var window = house.browser(open, noa).newWindow();
            window.navigate(Paths.HOME, HomeView.class);
            new Hand(window).press("Go to the space with Robin");

            assertThat(spaces.current(noa.person())).contains(noa);
        }
    }

    private String home(Membership me) {
        try (var open = house.open()) {
            var window = house.browser(open, me).newWindow();
            window.navigate(Paths.HOME, HomeView.class);
            return new Hand(window).read();
        }
    }
}
