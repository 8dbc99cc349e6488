package app.entente.thenandnow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.TwoPeople;
import app.entente.door.OpenedCouples;
import app.entente.pack.Scale;
import app.entente.packchoice.ChosenPacks;
import app.entente.statistics.RetestChange;
import app.entente.values.ItemId;
import app.entente.values.Value;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The change of one's own scale of trust in numbers computed by hand: a mean of answers from 1 to 5, of which a reversed
 * one counts as 6 less the answer (Cohen, Cohen, Aiken and West, 1999, for the mean; decision 0022 for the change).
 */
@BackendTest
class OwnScaleChangesTests {

    /** The statements of trust in the core pack; the second one is reversed. */
    private static final List<ItemId> TRUST = List.of(
            new ItemId("money-said-straight"),
            new ItemId("decisions-changed"),
            new ItemId("counting-on-you"),
            new ItemId("limits-kept"));

    private final OwnScaleChanges ownScaleChanges;
    private final SheetFiller sheetFiller;
    private final OpenedCouples openedCouples;
    private final ChosenPacks chosenPacks;
    private final TurnableClock clock;
    private final Couples couples;
    private TwoPeople people;

    @Autowired
    OwnScaleChangesTests(
            OwnScaleChanges ownScaleChanges,
            SheetFiller sheetFiller,
            OpenedCouples openedCouples,
            ChosenPacks chosenPacks,
            TurnableClock clock,
            Couples couples) {
        this.ownScaleChanges = ownScaleChanges;
        this.sheetFiller = sheetFiller;
        this.openedCouples = openedCouples;
        this.chosenPacks = chosenPacks;
        this.clock = clock;
        this.couples = couples;
    }

    @BeforeEach
    void twoPeople() {
        people = couples.pair();
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    /** Then 2, 6-4=2, 3, 1: (2+2+3+1)/4 = 2.0. Now 3, 6-3=3, 4, 3: (3+3+4+3)/4 = 3.25. 1.25 is a step and more. */
    @Test
    void fourAnswersThatMoveByMoreThanAStepOnAverageAreAClearChange() {
        assertTrust(List.of(2, 4, 3, 1), List.of(3, 3, 4, 3), 2.0, 3.25, RetestChange.CLEAR_CHANGE);
    }

    /** Then 3, 6-2=4, 2, 3: 12/4 = 3.0. Now 4, 6-2=4, 3, 4: 15/4 = 3.75. 0.75 is less than a step. */
    @Test
    void lessThanAStepOnAverageIsNoClearChange() {
        assertTrust(List.of(3, 2, 2, 3), List.of(4, 2, 3, 4), 3.0, 3.75, RetestChange.NO_CLEAR_CHANGE);
    }

    /** Then 1, 6-5=1, 5, 4: 11/4 = 2.75. Now 4, 6-5=1, 5, 4: 14/4 = 3.5. One answer moved by three steps: not said. */
    @Test
    void aMeanThatHidesOneAnswerFarAwayIsNotJudged() {
        var found = changed(List.of(1, 5, 5, 4), List.of(4, 5, 5, 4));
        assertThat(found.then()).isEqualTo(2.75, within(1e-9));
        assertThat(found.now()).isEqualTo(3.5, within(1e-9));
        assertThat(found.change()).isEmpty();
    }

    /** Three of four, the third one left out the second time: then 2, 6-4=2, 1: 5/3. Now 3, 6-2=4, 4: 11/3. */
    @Test
    void anAnswerGivenOnceCountsInNeitherMeanAndThreeAreTooFewToJudge() {
        var found = changed(List.of(2, 4, 5, 1), List.of(3, 2, 0, 4));
        assertThat(found.items()).isEqualTo(3);
        assertThat(found.then()).isEqualTo(1.666_666_667, within(1e-9));
        assertThat(found.now()).isEqualTo(3.666_666_667, within(1e-9));
        assertThat(found.change()).isEmpty();
    }

    private void assertTrust(List<Integer> then, List<Integer> now, double was, double is, RetestChange change) {
        var found = changed(then, now);
        assertThat(found.items()).isEqualTo(4);
        assertThat(found.then()).isEqualTo(was, within(1e-9));
        assertThat(found.now()).isEqualTo(is, within(1e-9));
        assertThat(found.change()).contains(change);
    }

    /** Returns the change of trust for answers 100 days apart; 0 stands for none. */
    private MeanChange changed(List<Integer> then, List<Integer> now) {
        answer(people.first(), then);
        openedCouples.opened(people);
        clock.turn(Duration.ofDays(100));
        chosenPacks.retake(people.first());
        answer(people.first(), now);
        openedCouples.opened(people);
        return ownScaleChanges.find(people.first()).getFirst().scales().stream()
                .filter(it -> it.scale() == Scale.TRUST)
                .findFirst()
                .orElseThrow()
                .mean();
    }

    private void answer(Membership me, List<Integer> steps) {
        for (var at = 0; at < steps.size(); at++) {
            if (steps.get(at) > 0) {
                sheetFiller.show(me, TRUST.get(at), new Value.Grade(steps.get(at)));
            }
        }
    }
}
