package app.entente.ui.talk;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.TurnableClock;
import app.entente.account.UniqueCredentials;
import app.entente.agreement.LimitPlans;
import app.entente.comparison.Comparisons;
import app.entente.couple.Seat;
import app.entente.couple.Spaces;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.questionnaire.Questionnaires;
import app.entente.talk.TalkState.Stage;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.access.Paths;
import app.entente.ui.agreement.ConfirmButton;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import app.entente.values.ThemeId;
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

    private final BrowserFixture browserFixture;
    private final OpenedCouples openedCouples;
    private final Comparisons comparisons;
    private final LimitPlans limitPlans;
    private final Questionnaires questionnaires;
    private final Spaces spaces;
    private final TalkModel model;
    private final TurnableClock clock;

    private OpenedCouple couple;
    private SecuredBrowserlessApplicationContext<Authentication> open;
    private TalkScreen noa;
    private TalkScreen robin;

    FloorViewTests(
            BrowserFixture browserFixture,
            OpenedCouples openedCouples,
            Comparisons comparisons,
            LimitPlans limitPlans,
            Questionnaires questionnaires,
            Spaces spaces,
            TalkModel model,
            TurnableClock clock) {
        this.browserFixture = browserFixture;
        this.openedCouples = openedCouples;
        this.comparisons = comparisons;
        this.limitPlans = limitPlans;
        this.questionnaires = questionnaires;
        this.spaces = spaces;
        this.model = model;
        this.clock = clock;
    }

    @BeforeEach
    void bothOpenALimit() {
        couple = openedCouples.opened();
        open = browserFixture.open();
        model.topicMoves().open(couple.firsts(), topic());
        model.topicMoves().moveTo(couple.firsts(), topic(), Stage.VIEWS, Stage.FLOOR);
        var address = Paths.TALK + "/" + limits();
        noa = new TalkScreen(browserFixture.browser(open, couple.first()).newWindow())
                .navigateTo(address, TalkView.class);
        robin = new TalkScreen(browserFixture.browser(open, couple.second()).newWindow())
                .navigateTo(address, TalkView.class);
    }

    @AfterEach
    void leave() {
        open.close();
        clock.reset();
    }

    @Test
    void onePieceIsSaidSaidBackAndConfirmed() {
        noa.click("I’ll speak");
        assertThat(noa.visibleText()).contains("You are speaking", "about 3 minutes");
        robin.awaitText("Noa is speaking");
        assertThat(robin.hasButton("I’ve said it back")).isFalse();
        noa.click("I’ve said it");
        robin.awaitText("Say back what you heard");
        assertThat(noa.hasButton("Yes, that’s it")).isFalse();
        robin.click("I’ve said it back");
        noa.awaitText("Was that it? Only you can say");
        assertThat(robin.hasButton("Yes, that’s it")).isFalse();
        assertThat(robin.hasButton("Not quite, I’ll say it again")).isFalse();
        noa.click("Yes, that’s it");
        robin.awaitText("Noa has been heard.", "You haven’t been heard yet.");
    }

    @Test
    void theFloorPassesAndAgreeingOpensWhenBothHaveBeenHeard() {
        assertThat(noa.hasButton("Draft an agreement")).isFalse();
        speak(noa, robin);
        noa.click("Let Robin speak");
        assertThat(noa.hasButton("Draft an agreement")).isFalse();
        robin.awaitText("You are speaking");
        robin.click("I’ve said it");
        noa.awaitText("Say back what you heard");
        noa.click("I’ve said it back");
        robin.awaitText("Was that it? Only you can say");
        assertThat(robin.hasButton("Look for what you agree on")).isFalse();
        robin.click("Yes, that’s it");
        noa.awaitText("You’ve both been heard.");
        assertThat(noa.loudButtons()).containsExactly("Look for what you agree on");
        robin.click("Look for what you agree on");
        noa.awaitText("One sentence you both say yes to.");
        assertThat(noa.loudButtons()).containsExactly("Draft an agreement");
        assertThat(robin.loudButtons()).containsExactly("Draft an agreement");
    }

    @Test
    void talkingElsewhereOpensItWhenBothSaySo() {
        noa.click("We’ve talked about this in person");
        robin.awaitText("Noa says you’ve talked about this in person.");
        assertThat(robin.hasButton("Draft an agreement")).isFalse();
        robin.click("We’ve talked about this in person");
        robin.click("Look for what you agree on");
        assertThat(robin.hasButton("Draft an agreement")).isTrue();
    }

    @Test
    void talkingElsewhereLeadsOnAlsoWhileOneHoldsTheFloor() {
        noa.click("I’ll speak");
        noa.click("We’ve talked about this in person");
        robin.awaitText("Noa says you’ve talked about this in person.");
        robin.click("We’ve talked about this in person");
        assertThat(robin.hasButton("Look for what you agree on")).isTrue();
        noa.awaitText("You’ve talked about this in person.");
        assertThat(noa.hasButton("Look for what you agree on")).isTrue();
    }

    @Test
    void theFloorIsWhereItWasAfterAReload() {
        noa.click("I’ll speak");
        noa.navigateTo(Paths.TALK + "/" + limits(), TalkView.class);
        assertThat(noa.visibleText()).contains("You are speaking");
        assertThat(noa.hasButton("I’ve said it")).isTrue();
    }

    @Test
    void aFloorThatRestsIsOfferedToTheListenerWithoutAClock() {
        noa.click("I’ll speak");
        robin.awaitText("Noa is speaking");
        assertThat(robin.hasButton("I’ll speak now")).isFalse();
        clock.turn(Duration.ofMinutes(11));
        robin.navigateTo(Paths.TALK + "/" + limits(), TalkView.class);
        assertThat(robin.visibleText()).contains("Nothing has happened here for a while.");
        robin.click("I’ll speak now");
        noa.awaitText("Robin is speaking");
    }

    @Test
    void theTimerAdvisesAndEitherTurnsItOffForBoth() {
        noa.click("I’ll speak");
        robin.awaitText("Noa is speaking");
        robin.click("Turn the timer off");
        noa.awaitText("Turn the timer on");
        assertThat(noa.hasButton("Turn the timer off")).isFalse();
        assertThat(noa.hasButton("I’ve said it")).isTrue();
    }

    @Test
    void atDifferentTimesTheyWriteWriteBackAndConfirm() {
        noa.fill("What is true for you", "I need to know before.");
        noa.click("Send it to Robin");
        robin.awaitText("I need to know before.", "It’s your turn");
        assertThat(noa.hasButton("Say it back")).isFalse();
        robin.fill("What you read in it, in your own words", "Surprises are hard for you.");
        robin.click("Say it back");
        assertThat(robin.hasButton("Yes, that’s it")).isFalse();
        noa.awaitText("Surprises are hard for you.", "Is that it? Only you can say.");
        noa.click("Not quite");
        robin.awaitText("Noa says: not quite.");
        robin.fill("What you read in it, in your own words", "You like to be asked.");
        robin.click("Say it back");
        noa.awaitText("You like to be asked.");
        noa.click("Yes, that’s it");
        robin.awaitText("Noa has been heard.");
    }

    @Test
    void aLimitHasNoFieldAndOnlyTheOtherWritesWhatTheyNeed() {
        var field = "What do you need, given this limit of Robin’s?";
        assertThat(noa.visibleText())
                .contains("This limit is Robin’s. It holds for what is Robin’s, and stays as it is.");
        assertThat(robin.field("What do you need, given this limit of Robin’s?"))
                .isEmpty();
        noa.fill(field, "A word the day before.");
        robin.awaitText("Noa needs: A word the day before.");
        assertThat(noa.hasButton("Write what you can both live with")).isFalse();
        assertThat(robin.visibleText()).contains("This limit is yours. It holds for what is yours");
    }

    @Test
    void togetherTheyWriteWhatBothCanLiveWith() {
        noa.click("We’ve talked about this in person");
        robin.click("We’ve talked about this in person");
        robin.click("Write what you can both live with");
        robin.fill("What you can both live with", "We ask at breakfast.");
        robin.click("Save this wording");
        noa.awaitText("We ask at breakfast.", "Robin hasn’t agreed to this yet.");
        noa.click("I agree to this");
        robin.awaitText("Noa agreed to this.");
    }

    @Test
    void onASharedDeviceSayingYesAsksForOnesOwnPassword() {
        var said = new AtomicInteger();
        noa.window().activate();
        var words = questionnaires.texts(Locale.ENGLISH);
        var talk = new TalkContext(couple.firsts(), spaces.overview(couple.first()), words, true);
        var yes = new ConfirmButton(talk, model, said::incrementAndGet);
        UI.getCurrent().add(yes);
        noa.click("I agree to this");
        assertThat(said).hasValue(0);
        noa.window().test(noa.window().find(PasswordField.class).single()).setValue("two cups and a kettle");
        noa.click("This is me, yes");
        assertThat(said).hasValue(0);
        noa.window().test(noa.window().find(PasswordField.class).single()).setValue(UniqueCredentials.PASSWORD);
        noa.click("This is me, yes");
        assertThat(said).hasValue(1);
    }

    private void speak(TalkScreen speaker, TalkScreen listener) {
        speaker.click("I’ll speak");
        speaker.click("I’ve said it");
        listener.awaitText("Say back what you heard");
        listener.click("I’ve said it back");
        speaker.awaitText("Was that it? Only you can say");
        speaker.click("Yes, that’s it");
    }

    /** The position of that topic. */
    private int limits() {
        return comparisons.compare(couple.firsts()).themesToTalkAbout().indexOf(topic()) + 1;
    }

    /** A topic where Robin has set a limit. */
    private ThemeId topic() {
        var comparison = comparisons.compare(couple.firsts());
        return limitPlans.find(couple.firsts()).stream()
                .filter(it -> it.openedLimit().id().owner() == Seat.B)
                .map(it -> it.openedLimit().topic())
                .filter(it -> comparison.topic(it).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
