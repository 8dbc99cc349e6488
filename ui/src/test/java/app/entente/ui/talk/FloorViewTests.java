package app.entente.ui.talk;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.TurnableClock;
import app.entente.account.People;
import app.entente.comparison.Comparisons;
import app.entente.couple.Seat;
import app.entente.couple.Spaces;
import app.entente.discussion.Facet;
import app.entente.discussion.Honourings;
import app.entente.discussion.TopicId;
import app.entente.door.OpenCouple;
import app.entente.door.Pairs;
import app.entente.questionnaire.Questionnaires;
import app.entente.ui.House;
import app.entente.ui.ScreenTest;
import app.entente.ui.shell.Paths;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.Authentication;
import org.springframework.test.context.TestConstructor;

/** Two who speak and listen on one topic, on two screens. */
@ScreenTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FloorViewTests {

    private final House house;
    private final Pairs pairs;
    private final Comparisons comparisons;
    private final Honourings honourings;
    private final Questionnaires questionnaires;
    private final Spaces spaces;
    private final TalkDesk desk;
    private final TurnableClock clock;

    private OpenCouple couple;
    private SecuredBrowserlessApplicationContext<Authentication> open;
    private Screen noa;
    private Screen robin;

    FloorViewTests(
            House house,
            Pairs pairs,
            Comparisons comparisons,
            Honourings honourings,
            Questionnaires questionnaires,
            Spaces spaces,
            TalkDesk desk,
            TurnableClock clock) {
        this.house = house;
        this.pairs = pairs;
        this.comparisons = comparisons;
        this.honourings = honourings;
        this.questionnaires = questionnaires;
        this.spaces = spaces;
        this.desk = desk;
        this.clock = clock;
    }

    @BeforeEach
    void bothOpenALimit() {
        couple = pairs.opened();
        open = house.open();
        var address = Paths.TALK + "/" + limits();
        noa = new Screen(house.browser(open, couple.first()).newWindow()).at(address, TopicView.class);
        robin = new Screen(house.browser(open, couple.second()).newWindow()).at(address, TopicView.class);
    }

    @AfterEach
    void leave() {
        open.close();
        clock.reset();
    }

    @Test
    void onePieceIsSaidSaidBackAndConfirmed() {
        noa.press("I’ll speak");
        assertThat(noa.read()).contains("You are speaking", "about 3 minutes");
        robin.comesToShow("Noa is speaking");
        assertThat(robin.offers("I have said it back")).isFalse();
        noa.press("I have said it");
        robin.comesToShow("You say back what you heard");
        assertThat(noa.offers("Yes, that’s it")).isFalse();
        robin.press("I have said it back");
        noa.comesToShow("Was that it? Only you can say");
        assertThat(robin.offers("Yes, that’s it")).isFalse();
        assertThat(robin.offers("Not quite, I’ll say it again")).isFalse();
        noa.press("Yes, that’s it");
        robin.comesToShow("Noa has been heard.", "You have not been heard yet.");
    }

    @Test
    void theFloorPassesAndAgreeingOpensWhenBothHaveBeenHeard() {
        assertThat(noa.offers("Draft an agreement")).isFalse();
        speak(noa, robin);
        noa.press("Pass the floor to Robin");
        assertThat(noa.offers("Draft an agreement")).isFalse();
        robin.comesToShow("You are speaking");
        robin.press("I have said it");
        noa.comesToShow("You say back what you heard");
        noa.press("I have said it back");
        robin.comesToShow("Was that it? Only you can say");
        robin.press("Yes, that’s it");
        assertThat(robin.offers("Draft an agreement")).isTrue();
        noa.comesToShow("You have both been heard.");
        assertThat(noa.offers("Draft an agreement")).isTrue();
    }

    @Test
    void talkingElsewhereOpensItWhenBothSaySo() {
        noa.press("We talked about this away from here");
        robin.comesToShow("Noa says you talked about this away from here.");
        assertThat(robin.offers("Draft an agreement")).isFalse();
        robin.press("We talked about this away from here");
        assertThat(robin.offers("Draft an agreement")).isTrue();
    }

    @Test
    void theFloorIsWhereItWasAfterAReload() {
        noa.press("I’ll speak");
        noa.at(Paths.TALK + "/" + limits(), TopicView.class);
        assertThat(noa.read()).contains("You are speaking");
        assertThat(noa.offers("I have said it")).isTrue();
    }

    @Test
    void aFloorThatRestsIsOfferedToTheListenerWithoutAClock() {
        noa.press("I’ll speak");
        robin.comesToShow("Noa is speaking");
        assertThat(robin.offers("Take the floor")).isFalse();
        clock.turn(Duration.ofMinutes(11));
        robin.at(Paths.TALK + "/" + limits(), TopicView.class);
        assertThat(robin.read()).contains("Nothing has happened here for a while.");
        robin.press("Take the floor");
        noa.comesToShow("Robin is speaking");
    }

    @Test
    void theTimerAdvisesAndEitherTurnsItOffForBoth() {
        noa.press("I’ll speak");
        robin.comesToShow("Noa is speaking");
        robin.press("Turn the timer off");
        noa.comesToShow("Turn the timer on");
        assertThat(noa.offers("Turn the timer off")).isFalse();
        assertThat(noa.offers("I have said it")).isTrue();
    }

    @Test
    void atDifferentTimesTheyWriteWriteBackAndConfirm() {
        noa.fill("What is true for you", "I need to know before.");
        noa.press("Give it to Robin");
        robin.comesToShow("I need to know before.", "It is with you now");
        assertThat(noa.offers("Say it back")).isFalse();
        robin.fill("What you read in it, in your own words", "Surprises are hard for you.");
        robin.press("Say it back");
        assertThat(robin.offers("Yes, that’s it")).isFalse();
        noa.comesToShow("Surprises are hard for you.", "Is that it? Only you can say.");
        noa.press("Not quite");
        robin.comesToShow("Noa says: not quite.");
        robin.fill("What you read in it, in your own words", "You like to be asked.");
        robin.press("Say it back");
        noa.comesToShow("You like to be asked.");
        noa.press("Yes, that’s it");
        robin.comesToShow("Noa has been heard.");
    }

    @Test
    void aLimitHasNoFieldAndOnlyTheOtherWritesWhatTheyNeed() {
        var field = "What do you need where this limit of Robin’s holds?";
        assertThat(noa.read()).contains("This is Robin’s own. It holds for what is theirs, and stays as it is.");
        assertThat(robin.field("What do you need where this limit of Robin’s holds?"))
                .isEmpty();
        noa.fill(field, "A word the day before.");
        robin.comesToShow("Noa needs: A word the day before.");
        assertThat(noa.offers("Write what you can both live with")).isFalse();
        assertThat(robin.read()).contains("This is yours. It holds for what is yours");
    }

    @Test
    void togetherTheyWriteWhatBothCanLiveWith() {
        noa.press("We talked about this away from here");
        robin.press("We talked about this away from here");
        robin.press("Write what you can both live with");
        robin.fill("What you can both live with", "We ask at breakfast.");
        robin.press("Keep these words");
        noa.comesToShow("We ask at breakfast.", "Robin has not said yes to them.");
        noa.press("I say yes to these words");
        robin.comesToShow("Noa said yes to these words.");
    }

    @Test
    void onASharedDeviceSayingYesAsksForOnesOwnPassword() {
        var said = new AtomicInteger();
        noa.window().activate();
        var words = questionnaires.texts(Locale.ENGLISH);
        var talk = new Conversation(couple.firsts(), spaces.pair(couple.first()), words, true);
        var yes = new SayYes(talk, desk, said::incrementAndGet);
        UI.getCurrent().add(yes);
        noa.press("I say yes to these words");
        assertThat(said).hasValue(0);
        noa.window().test(noa.window().find(PasswordField.class).single()).setValue("two cups and a kettle");
        noa.press("This is me, yes");
        assertThat(said).hasValue(0);
        noa.window().test(noa.window().find(PasswordField.class).single()).setValue(People.PASSWORD);
        noa.press("This is me, yes");
        assertThat(said).hasValue(1);
    }

    private void speak(Screen speaker, Screen listener) {
        speaker.press("I’ll speak");
        speaker.press("I have said it");
        listener.comesToShow("You say back what you heard");
        listener.press("I have said it back");
        speaker.comesToShow("Was that it? Only you can say");
        speaker.press("Yes, that’s it");
    }

    /** The position of a topic where Robin has set a limit. */
    private int limits() {
        var topics = TopicId.all(comparisons.of(couple.firsts()));
        return honourings.of(couple.firsts()).stream()
                        .filter(it -> it.set().id().owner() == Seat.B)
                        .map(it -> topics.indexOf(it.set().topic()))
                        .filter(it -> it >= 0 && topics.get(it).facet() == Facet.LIMITS)
                        .findFirst()
                        .orElseThrow()
                + 1;
    }
}
