package app.entente.ui.thenandnow;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.TurnableClock;
import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.answering.SampleAnswers;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.TwoPeople;
import app.entente.door.OpenedCouples;
import app.entente.door.Withdrawals;
import app.entente.pack.DefaultShare;
import app.entente.packchoice.ChosenPacks;
import app.entente.session.Rounds;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.RadioGroupField;
import app.entente.values.ItemId;
import app.entente.values.LimitLevel;
import app.entente.values.Value;
import com.vaadin.flow.component.html.NativeTable;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ThenAndNowViewTests {

    private static final ItemId FRIENDS = new ItemId("evening-with-friends");
    private static final ItemId EVENINGS = new ItemId("free-evenings");
    private static final String FRIENDS_TEXT = "cancel on a friend";
    private static final String EVENINGS_TEXT = "We spend most of our free evenings together.";

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final OpenedCouples openedCouples;
    private final SheetFiller sheetFiller;
    private final ChosenPacks chosenPacks;
    private final Withdrawals withdrawals;
    private final Rounds rounds;
    private final TurnableClock clock;

    @Autowired
    ThenAndNowViewTests(
            BrowserFixture browserFixture,
            Couples couples,
            OpenedCouples openedCouples,
            SheetFiller sheetFiller,
            ChosenPacks chosenPacks,
            Withdrawals withdrawals,
            Rounds rounds,
            TurnableClock clock) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.openedCouples = openedCouples;
        this.sheetFiller = sheetFiller;
        this.chosenPacks = chosenPacks;
        this.withdrawals = withdrawals;
        this.rounds = rounds;
        this.clock = clock;
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void theComparisonOfARetakeLeadsToThenAndNow() {
        var people = askedTwice();
        assertThat(page(people.first(), Paths.COMPARISON)).contains("Then and now: what you said before");
        assertThat(page(openedCouples.opened().first(), Paths.COMPARISON))
                .doesNotContain("Then and now: what you said before");
    }

    @Test
    void bothSeeWhatBothShowedBothTimesAndNothingElse() {
        var people = askedTwice();
        for (var me : people.both()) {
            assertThat(page(me, Paths.THEN_AND_NOW)).contains(EVENINGS_TEXT).doesNotContain(FRIENDS_TEXT);
        }
        try (var open = browserFixture.open()) {
            var noa = browserFixture.browser(open, people.first()).newWindow();
            noa.navigate(Paths.THEN_AND_NOW, ThenAndNowView.class);
            noa.activate();
            var cells = WindowDriver.text(
                    noa.find(NativeTable.class).single().getBody().getElement());
            assertThat(cells).containsSubsequence("No", "Yes", "Yes", "No");
        }
    }

    @Test
    void anItemWithdrawnFromEitherRoundIsGone() {
        var people = couples.pair();
        people.both().forEach(it -> sheetFiller.show(it, EVENINGS, new Value.Grade(1)));
        var first = openedCouples.opened(people);
        chosenPacks.retake(people.first());
        people.both().forEach(it -> sheetFiller.show(it, EVENINGS, new Value.Grade(5)));
        openedCouples.opened(people);
        withdrawals.withdraw(first.firsts(), EVENINGS);
        assertThat(page(people.second(), Paths.THEN_AND_NOW))
                .contains("Nothing to set side by side")
                .doesNotContain(EVENINGS_TEXT);
    }

    @Test
    void whileTheNewDoorIsShutTheOldComparisonStaysAndTheAnswerPageStartsEmptyAndKept() {
        var people = couples.pair();
        var noa = people.first();
        var items = rounds.items(noa, sheetFiller.round(noa)).stream()
                .filter(it -> it.share() == DefaultShare.SHOW)
                .toList();
        items.forEach(it -> sheetFiller.write(
                noa,
                it.id(),
                Answer.of(SampleAnswers.anyValue(new Random(3), it)).share(ShareLevel.PRIVATE)));
        openedCouples.opened(people);
        chosenPacks.retake(people.first());
        assertThat(page(noa, Paths.COMPARISON)).contains("What you each answered");
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            window.getUI().navigate(Paths.ANSWER + "/1");
            assertThat(new WindowDriver(window).visibleText()).contains("When the door opens: Nothing");
            window.activate();
            RadioGroupField<?> answer = window.find(RadioGroupField.class).all().getFirst();
            assertThat(answer.selected()).isEmpty();
        }
    }

    private TwoPeople askedTwice() {
        var people = couples.pair();
        sheetFiller.show(people.first(), EVENINGS, new Value.Grade(1));
        sheetFiller.show(people.second(), EVENINGS, new Value.Grade(5));
        people.both().forEach(it -> sheetFiller.show(it, FRIENDS, new Value.Level(LimitLevel.FINE)));
        openedCouples.opened(people);
        clock.turn(Duration.ofDays(100));
        chosenPacks.retake(people.first());
        sheetFiller.show(people.first(), EVENINGS, new Value.Grade(5));
        sheetFiller.show(people.second(), EVENINGS, new Value.Grade(1));
        sheetFiller.show(people.first(), FRIENDS, new Value.Level(LimitLevel.FINE));
        sheetFiller.write(
                people.second(),
                FRIENDS,
                Answer.of(new Value.Level(LimitLevel.FINE)).share(ShareLevel.PRIVATE));
        openedCouples.opened(people);
        clock.reset();
        return people;
    }

    private String page(Membership me, String path) {
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, me).newWindow();
            window.getUI().navigate(path);
            return new WindowDriver(window).visibleText();
        }
    }
}
