package app.entente.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.door.Withdrawals;
import app.entente.pack.Scale;
import app.entente.questionnaire.CorePack;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.finding.AnswerChart;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.LimitLevel;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import app.entente.values.Wish;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

@ScreenTest
class ComparisonViewTests {

    private static final ThemeId PRIVACY = new ThemeId("privacy");
    private static final ItemId COOKING = new ItemId("weekday-meals");
    private static final ItemId FRIENDS = new ItemId("evening-with-friends");
    private static final ItemId EVENINGS = new ItemId("free-evenings");
    private static final ItemId MESSAGES = new ItemId("messages-read");
    private static final ItemId LISTENING = new ItemId("listening");
    private static final ItemId COUNTING = new ItemId("counting-on-you");

    @Autowired
    private BrowserFixture browserFixture;

    @Autowired
    private OpenedCouples openedCouples;

    @Autowired
    private Couples couples;

    @Autowired
    private SheetFiller sheetFiller;

    @Autowired
    private Withdrawals withdrawals;

    private SecuredBrowserlessApplicationContext<Authentication> application;

    @BeforeEach
    void start() {
        application = browserFixture.open();
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void bothSeeTheSameStrengthAndTheSameTopicFromTheirOwnSide() {
        var couple = noaAndRobin();
        var noas = seenBy(couple.first());
        var robins = seenBy(couple.second());
        assertThat(noas)
                .contains("What you share", "When help is needed, the other is there, and you both know it.")
                .contains("For you this is a limit");
        assertThat(robins)
                .contains("What you share", "When help is needed, the other is there, and you both know it.")
                .contains("For Noa this is a limit");
    }

    @Test
    void theTopicThatMayNeedMostTimeIsOpenAndSaysWhyItIsThere() {
        var noas = window(noaAndRobin().first());
        var topics = noas.find(TopicCard.class).all();
        assertThat(topics.getFirst().isOpen()).isTrue();
        assertThat(topics.stream().skip(1)).noneMatch(NativeDetails::isOpen);
        assertThat(text(topics.getFirst()))
                .contains("Talk about this first", "Why am I seeing this?", "one question, so it’s a starting point");
    }

    @Test
    void noPlaceInTheOrderIsANumber() {
        assertThat(seenBy(noaAndRobin().first())).doesNotContain("priority", "score", "%");
    }

    @Test
    void everyPictureTellsItselfInWords() {
        var pictures = window(noaAndRobin().first()).find(AnswerChart.class).all();
        assertThat(pictures)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.getElement().getOuterHTML()).contains("aria-label=\"You: "));
    }

    @Test
    void aWithdrawnItemLeavesALineAndNoAnswer() {
        var couple = noaAndRobin();
        withdrawals.withdraw(couple.firsts(), EVENINGS);
        assertThat(seenBy(couple.second())).contains("We spend most of our free evenings together.” Withdrawn.");
    }

    @Test
    void aTopicOnTheAgendaIsSeenThereByBoth() {
        var couple = noaAndRobin();
        var noas = window(couple.first());
        var robins = window(couple.second());
        noas.activate();
        press(noas, "Put it on our agenda");
        assertThat(placed(noas)).contains("On your agenda. You put it there.");
        robins.activate();
        await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            robins.roundTrip();
            assertThat(placed(robins)).contains("On your agenda. Noa put it there.");
        });
    }

    @Test
    void whatIsNotAnIssueCanBeBroughtBack() {
        var noas = window(noaAndRobin().first());
        press(noas, "Not an issue for us");
        assertThat(placed(noas)).contains("Put aside: not an issue for you two.");
        press(noas, "Bring it back");
        assertThat(placed(noas)).contains("Put it on our agenda");
    }

    @Test
    void aScaleBothTickedIsThereForBothFromWhatBothShow() {
        var couple = trusting(true, true);
        assertThat(seenBy(couple.first()))
                .contains(
                        "Scales you both show",
                        "On the whole, you come closest to “Mostly true”. Robin comes closest to “Partly”.");
        assertThat(seenBy(couple.second()))
                .contains(
                        "Scales you both show",
                        "On the whole, you come closest to “Partly”. Noa comes closest to “Mostly true”.");
    }

    @Test
    void oneTickAloneChangesNoCharacterForEither() {
        var none = trusting(false, false);
        var noas = trusting(true, false);
        var robins = trusting(false, true);
        assertThat(seenBy(noas.first())).isEqualTo(seenBy(none.first())).isEqualTo(seenBy(robins.first()));
        assertThat(seenBy(noas.second())).isEqualTo(seenBy(none.second())).isEqualTo(seenBy(robins.second()));
        assertThat(seenBy(none.first())).doesNotContain("Scales you both show");
    }

    @Test
    void whatAGuessShowsIsToldToBothAndTheGuessItselfToWhoMadeIt() {
        var people = couples.pair();
        var guess = Answer.of(new Value.Grade(5)).share(ShareLevel.SHOW).guess(new Value.Grade(5));
        sheetFiller.write(people.first(), EVENINGS, guess);
        sheetFiller.show(people.second(), EVENINGS, new Value.Grade(2));
        var couple = openedCouples.opened(people);
        assertThat(window(couple.first()).find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("#guesses");
        assertThat(seenBy(couple.first()))
                .contains("Knowing each other", "You thought Robin would say the same.", "You guessed: Yes.");
        assertThat(seenBy(couple.second()))
                .contains("Knowing each other", "Noa thought you would say the same.")
                .doesNotContain("You guessed", "guessed:");
    }

    @Test
    void aGuessAboutWhatNotBothShowIsNowhere() {
        var people = couples.pair();
        var guess = Answer.of(new Value.Grade(5)).share(ShareLevel.SHOW).guess(new Value.Grade(5));
        sheetFiller.write(people.first(), EVENINGS, guess);
        sheetFiller.write(
                people.second(), EVENINGS, Answer.of(new Value.Grade(2)).share(ShareLevel.PRIVATE));
        var couple = openedCouples.opened(people);
        assertThat(seenBy(couple.first())).doesNotContain("Knowing each other", "You guessed");
        assertThat(seenBy(couple.second())).doesNotContain("Knowing each other", "guessed");
    }

    @Test
    void withoutAStrengthItSaysHowMuchBothHaveShown() {
        var couple = openedCouples.opened(Map.of(EVENINGS, new Value.Grade(3)), Map.of(EVENINGS, new Value.Grade(4)));
        assertThat(seenBy(couple.first()))
                .contains("You both showed one answer.")
                .contains("Nothing stands out. Pick what you would like to talk about.");
    }

    @Test
    void noSectionIsEmptyAndEachIsLinkedByItsName() {
        var couple = openedCouples.opened(Map.of(EVENINGS, new Value.Grade(3)), Map.of(EVENINGS, new Value.Grade(4)));
        var noas = window(couple.first());
        assertThat(noas.find(FoldedSection.class).all())
                .extracting(FoldedSection::anchor)
                .containsExactly("expectations");
        assertThat(noas.find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("#expectations")
                .doesNotContain("#limits", "#support", "#statements");
    }

    @Test
    void aTopicHasAHeadlineOfItsOwnUnderItsTheme() {
        assertThat(seenBy(noaAndRobin().first())).contains("Privacy", "My phone, my pictures, my stories");
    }

    @Test
    void whatBothWishForStandsAfterTheStrengths() {
        var people = couples.pair();
        var more = new Value.Exchange(2, 2, Optional.of(Wish.MORE));
        sheetFiller.show(people.first(), LISTENING, more);
        sheetFiller.show(people.second(), LISTENING, more);
        var couple = openedCouples.opened(people);
        assertThat(seenBy(couple.first()))
                .containsSubsequence(
                        "What you share", "What you both wish for", "You’d both like more of this.", "Worth a talk")
                .isNotEqualTo(seenBy(noaAndRobin().first()));
        assertThat(seenBy(noaAndRobin().first())).doesNotContain("What you both wish for");
    }

    @Test
    void workSeenDifferentlyIsALineWithTwoMarks() {
        var people = couples.pair();
        sheetFiller.show(people.first(), COOKING, new Value.WorkShare(2, Optional.of(Wish.LESS)));
        sheetFiller.show(people.second(), COOKING, new Value.WorkShare(1, Optional.empty()));
        var couple = openedCouples.opened(people);
        assertThat(seenBy(couple.first()))
                .contains("Mostly you", "Mostly Robin", "Robin a bit more", "Each of you feels they do more of this.")
                .contains("You would like to do less of it.");
        assertThat(seenBy(couple.second()))
                .contains("You a bit more", "Mostly Noa", "Noa would like to do less of it.");
    }

    @Test
    void aRequestIsToldInTheWordsOfARequest() {
        var people = couples.pair();
        sheetFiller.show(people.first(), FRIENDS, new Value.Level(LimitLevel.ASK));
        sheetFiller.show(people.second(), FRIENDS, new Value.Level(LimitLevel.FINE));
        assertThat(seenBy(openedCouples.opened(people).first()))
                .contains("Depends: let’s talk", "For you it depends; Robin is fine with being asked.");
    }

    /** Both show all that is asked about trust; who would show the scale too is given. */
    private OpenedCouple trusting(boolean noa, boolean robin) {
        var people = couples.pair();
        for (var item : CorePack.pack().items()) {
            if (item.subject() == Scale.TRUST) {
                sheetFiller.show(people.first(), item.id(), new Value.Grade(5));
                sheetFiller.show(people.second(), item.id(), new Value.Grade(3));
            }
        }
        if (noa) {
            sheetFiller.tick(people.first(), Scale.TRUST);
        }
        if (robin) {
            sheetFiller.tick(people.second(), Scale.TRUST);
        }
        return openedCouples.opened(people);
    }

    private OpenedCouple noaAndRobin() {
        var people = couples.pair();
        sheetFiller.show(
                people.first(),
                Map.of(
                        EVENINGS, new Value.Grade(5),
                        MESSAGES, new Value.Level(LimitLevel.NOT_OK),
                        LISTENING, new Value.Exchange(4, 2, Optional.empty()),
                        COUNTING, new Value.Grade(4)));
        sheetFiller.show(
                people.second(),
                Map.of(
                        EVENINGS, new Value.Grade(2),
                        MESSAGES, new Value.Level(LimitLevel.FINE),
                        LISTENING, new Value.Exchange(3, 1, Optional.empty()),
                        COUNTING, new Value.Grade(5)));
        sheetFiller.weigh(people.first(), PRIVACY, Importance.VERY);
        sheetFiller.weigh(people.second(), PRIVACY, Importance.VERY);
        return openedCouples.opened(people);
    }

    private static void press(BrowserlessUIContext window, String verb) {
        var button = window.find(NativeButton.class).all().stream()
                .filter(it -> it.getText().equals(verb))
                .findFirst()
                .orElseThrow();
        window.test(button).click();
    }

    private static String placed(BrowserlessUIContext window) {
        return window.find(TopicPlacementActions.class)
                .all()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }

    private String seenBy(Membership me) {
        return text(window(me).find(ComparisonView.class).single());
    }

    /** All words, those in markup too. */
    private static String text(Component component) {
        return Jsoup.parse(component.getElement().getOuterHTML()).text();
    }

    private BrowserlessUIContext window(Membership me) {
        var window = browserFixture.browser(application, me).newWindow();
        window.navigate(ComparisonView.class);
        return window;
    }
}
