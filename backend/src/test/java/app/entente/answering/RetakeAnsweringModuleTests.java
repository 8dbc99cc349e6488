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
import app.entente.pack.DefaultShare;
import app.entente.pack.Item;
import app.entente.packchoice.PackChoices;
import app.entente.packchoice.RepeatChoices;
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
    private final PackChoices packChoices;
    private final RepeatChoices repeatChoices;
    private final OwnSheets sheets;
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
            PackChoices packChoices,
            RepeatChoices repeatChoices,
            OwnSheets sheets,
            Rounds rounds,
            Door door) {
        this.couples = couples;
        this.openedCouples = openedCouples;
        this.sheetFiller = sheetFiller;
        this.packChoices = packChoices;
        this.repeatChoices = repeatChoices;
        this.sheets = sheets;
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
        repeatChoices.proposeRetake(noa, version(noa));
        people.both().forEach(it -> packChoices.agree(it, version(it)));
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
        assertThat(level(noa, TOPIC.id())).isEqualTo(ShareLevel.SHOW);
        assertThat(level(noa, SKIPPED.id())).isEqualTo(ShareLevel.SHOW);
        assertThat(sheets.startingPrivate(noa, rounds.current(noa).id())).containsExactly(KEPT.id());
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

    private ShareLevel level(Membership me, ItemId item) {
        return sheets.answer(me, rounds.current(me).id(), item)
                .map(VersionedAnswer::answer)
                .map(Answer::level)
                .orElseThrow();
    }

    private int version(Membership me) {
        return packChoices.currentChoice(me).orElseThrow().version();
    }

    private static Value value(Item item) {
        return SampleAnswers.anyValue(new Random(3), item);
    }
}
