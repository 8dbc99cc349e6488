package app.entente.answering;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.TwoPeople;
import app.entente.door.Door;
import app.entente.door.OpenedCouples;
import app.entente.door.Withdrawals;
import app.entente.pack.DefaultShare;
import app.entente.pack.Item;
import app.entente.packchoice.ChosenPacks;
import app.entente.questionnaire.CorePack;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.sheet.VersionedAnswer;
import app.entente.values.ItemId;
import app.entente.values.NonAnswer;
import app.entente.values.Value;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Answering the same packs once more: on an empty sheet, and private where it was kept. */
@BackendTest
class RetakeAnsweringModuleTests {

    private static final List<Item> SHOWN = CorePack.pack().items().stream()
            .filter(it -> it.share() == DefaultShare.SHOW)
            .toList();
    private static final Item KEPT = SHOWN.get(0);
    private static final Item SHOWED = SHOWN.get(1);
    private static final Item TOPIC = SHOWN.get(2);
    private static final Item SKIPPED = SHOWN.get(3);

    private final Couples couples;
    private final OpenedCouples openedCouples;
    private final SheetFiller sheetFiller;
    private final ChosenPacks chosenPacks;
    private final OwnSheets sheets;
    private final QuestionHiding questionHiding;
    private final Withdrawals withdrawals;
    private final TransactionOperations transactions;
    private final Rounds rounds;
    private final Door door;

    private Membership noa;
    private Membership robin;
    private TwoPeople people;
    private RoundId first;

    @Autowired
    RetakeAnsweringModuleTests(
            Couples couples,
            OpenedCouples openedCouples,
            SheetFiller sheetFiller,
            ChosenPacks chosenPacks,
            OwnSheets sheets,
            QuestionHiding questionHiding,
            Withdrawals withdrawals,
            TransactionOperations transactions,
            Rounds rounds,
            Door door) {
        this.couples = couples;
        this.openedCouples = openedCouples;
        this.sheetFiller = sheetFiller;
        this.chosenPacks = chosenPacks;
        this.sheets = sheets;
        this.questionHiding = questionHiding;
        this.withdrawals = withdrawals;
        this.transactions = transactions;
        this.rounds = rounds;
        this.door = door;
    }

    @BeforeEach
    void aRoundWithSomethingKeptIsAskedAgain() {
        people = couples.pair();
        noa = people.first();
        robin = people.second();
        sheetFiller.write(noa, KEPT.id(), Answer.of(value(KEPT)).share(ShareLevel.PRIVATE));
        sheetFiller.write(noa, SHOWED.id(), Answer.of(value(SHOWED)));
        sheetFiller.write(noa, TOPIC.id(), Answer.of(value(TOPIC)).share(ShareLevel.TOPIC_ONLY));
        sheetFiller.write(noa, SKIPPED.id(), Answer.of(NonAnswer.SKIPPED));
        first = openedCouples.opened(people).round();
        chosenPacks.retake(people.first());
    }

    @Test
    void theSheetIsEmptyAndTheOldOneStays() {
        var again = rounds.current(noa).id();
        assertThat(sheets.sheet(noa, again).answers()).isEmpty();
        assertThat(sheets.answer(noa, again, SHOWED.id())).isEmpty();
        assertThat(sheets.sheet(noa, first).answers()).hasSize(4);
    }

    @Test
    void whatWasKeptStartsPrivateAndAllElseAtItsDefault() {
        for (var item : List.of(KEPT, SHOWED, TOPIC, SKIPPED)) {
            sheetFiller.write(noa, item.id(), Answer.of(value(item)));
        }
        assertThat(level(noa, KEPT.id())).isEqualTo(ShareLevel.PRIVATE);
        assertThat(level(noa, SHOWED.id())).isEqualTo(ShareLevel.SHOW);
        assertThat(level(noa, TOPIC.id())).isEqualTo(ShareLevel.PRIVATE);
        assertThat(level(noa, SKIPPED.id())).isEqualTo(ShareLevel.SHOW);
        assertThat(sheets.startingPrivate(noa, rounds.current(noa).id()))
                .containsExactlyInAnyOrder(KEPT.id(), TOPIC.id());
    }

    @Test
    void whatWasHiddenStartsPrivate() {
        var pair = couples.pair();
        sheetFiller.write(pair.first(), SHOWED.id(), Answer.of(value(SHOWED)));
        questionHiding.hide(pair.first(), sheetFiller.round(pair.first()), SHOWED.theme());
        openedCouples.opened(pair);
        chosenPacks.retake(pair.first());
        assertStartsPrivate(pair.first(), SHOWED);
        assertStartsShown(pair.second(), SHOWED);
    }

    @Test
    void whatWasWithdrawnStartsPrivateForBoth() {
        var pair = couples.pair();
        pair.both().forEach(it -> sheetFiller.show(it, SHOWED.id(), value(SHOWED)));
        var opened = openedCouples.opened(pair);
        withdrawals.withdraw(opened.seconds(), SHOWED.id());
        chosenPacks.retake(pair.first());
        pair.both().forEach(it -> assertStartsPrivate(it, SHOWED));
    }

    @Test
    void whatWasUndecidedStartsPrivate() {
        var undecided = CorePack.pack().items().stream()
                .filter(it -> it.share() == DefaultShare.ASK)
                .findFirst()
                .orElseThrow();
        var pair = couples.pair();
        sheetFiller.write(pair.first(), undecided.id(), Answer.of(value(undecided)));
        openedCouples.opened(pair);
        chosenPacks.retake(pair.first());
        assertStartsPrivate(pair.first(), undecided);
    }

    @Test
    void whatWasKeptInASessionThatIsSetAsideStartsPrivate() {
        var pair = couples.pair();
        sheetFiller.write(pair.first(), KEPT.id(), Answer.of(value(KEPT)).share(ShareLevel.PRIVATE));
        sheetFiller.write(pair.first(), SHOWED.id(), Answer.of(value(SHOWED)));
        var shut = rounds.current(pair.first()).id();
        transactions.executeWithoutResult(_ -> rounds.replaceSession(pair.first(), shut));
        assertThat(rounds.current(pair.first()).id()).isNotEqualTo(shut);
        assertStartsPrivate(pair.first(), KEPT);
        assertStartsShown(pair.first(), SHOWED);
    }

    @Test
    void whatWasShownAgainSinceStartsShown() {
        sheetFiller.write(noa, KEPT.id(), Answer.of(value(KEPT)).share(ShareLevel.SHOW));
        openedCouples.opened(people);
        chosenPacks.retake(people.first());
        assertStartsShown(noa, KEPT);
    }

    @Test
    void whatOneKeptChangesNothingForThePartner() {
        sheetFiller.write(robin, KEPT.id(), Answer.of(value(KEPT)));
        assertThat(level(robin, KEPT.id())).isEqualTo(ShareLevel.SHOW);
    }

    @Test
    void aLevelChosenNowIsTaken() {
        sheetFiller.write(noa, KEPT.id(), Answer.of(value(KEPT)).share(ShareLevel.SHOW));
        assertThat(level(noa, KEPT.id())).isEqualTo(ShareLevel.SHOW);
    }

    @Test
    void theOlderRoundStaysOpenWhileTheNewDoorIsShut() {
        assertThat(door.findOpened(noa, first)).isPresent();
        assertThat(door.findOpened(noa, rounds.current(noa).id())).isEmpty();
    }

    private void assertStartsPrivate(Membership me, Item item) {
        assertThat(sheets.startingPrivate(me, rounds.current(me).id())).contains(item.id());
        sheetFiller.write(me, item.id(), Answer.of(value(item)));
        assertThat(sheets.answer(me, rounds.current(me).id(), item.id()))
                .hasValueSatisfying(it -> assertThat(it.answer().share()).contains(ShareLevel.PRIVATE));
    }

    private void assertStartsShown(Membership me, Item item) {
        assertThat(sheets.startingPrivate(me, rounds.current(me).id())).doesNotContain(item.id());
        sheetFiller.write(me, item.id(), Answer.of(value(item)));
        assertThat(level(me, item.id())).isEqualTo(ShareLevel.SHOW);
    }

    private ShareLevel level(Membership me, ItemId item) {
        return sheets.answer(me, rounds.current(me).id(), item)
                .map(VersionedAnswer::answer)
                .map(Answer::level)
                .orElseThrow();
    }

    private static Value value(Item item) {
        return SampleAnswers.anyValue(new Random(3), item);
    }
}
