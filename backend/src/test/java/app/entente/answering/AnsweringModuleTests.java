package app.entente.answering;

import static app.entente.answering.SampleAnswers.grade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.answer.Answer;
import app.entente.answer.AnswerRefused;
import app.entente.answer.ShareLevel;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.SpaceRefused.SpaceResting;
import app.entente.couple.Spaces;
import app.entente.pack.DefaultShare;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.Lens;
import app.entente.pack.Scale;
import app.entente.packchoice.ChosenPacks;
import app.entente.person.AddressedEvent;
import app.entente.questionnaire.CorePack;
import app.entente.questionnaire.SmallPacks;
import app.entente.session.RoundId;
import app.entente.session.RoundRefused.NotBegun;
import app.entente.session.Rounds;
import app.entente.sheet.SaveOperationId;
import app.entente.sheet.Sheet;
import app.entente.sheet.SheetSealed;
import app.entente.sheet.SheetSealing;
import app.entente.sheet.VersionedAnswer;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.SaidAloud;
import app.entente.values.Value;
import app.entente.vault.VaultRefused.NotAuthentic;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@BackendTest
@RecordApplicationEvents
class AnsweringModuleTests {

    private static final Item ITEM = first(DefaultShare.SHOW);
    private static final Item STATEMENT = first(DefaultShare.ASK);
    private static final Answer TWO = Answer.of(grade(2));
    private static final Answer FOUR = Answer.of(grade(4));

    private final Couples couples;
    private final Spaces spaces;
    private final ChosenPacks chosenPacks;
    private final Rounds rounds;
    private final Answering answering;
    private final OwnSheets sheets;
    private final SheetSealing sheetSealing;
    private final JdbcClient jdbc;

    private Membership noa;
    private Membership robin;
    private RoundId round;

    @Autowired
    AnsweringModuleTests(
            Couples couples,
            Spaces spaces,
            ChosenPacks chosenPacks,
            Rounds rounds,
            Answering answering,
            OwnSheets sheets,
            SheetSealing sheetSealing,
            JdbcClient jdbc) {
        this.couples = couples;
        this.spaces = spaces;
        this.chosenPacks = chosenPacks;
        this.rounds = rounds;
        this.answering = answering;
        this.sheets = sheets;
        this.sheetSealing = sheetSealing;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoPeople() {
        var people = couples.strangers();
        noa = people.first();
        robin = people.second();
        round = chosenPacks.round(noa).id();
    }

    @Test
    void aTickIsKeptAndTakenBackAndToldToItsOwnerOnly(ApplicationEvents events) {
        events.clear();
        answering.shareScale(noa, round, Scale.TRUST, true);
        answering.shareScale(noa, round, Scale.HEALTHY_DEPENDENCE, true);
        answering.shareScale(noa, round, Scale.TRUST, false);
        assertThat(sheets.sheet(noa, round).sharedScales()).containsExactly(Scale.HEALTHY_DEPENDENCE);
        assertThat(sheets.sheet(robin, round).sharedScales()).isEmpty();
        assertThat(events.stream(AddressedEvent.class).flatMap(it -> it.recipients().stream()))
                .containsOnly(noa.person());
    }

    @Test
    void theDatabaseSeesOneLineOfTheSameSizeWhateverIsTicked() {
        answering.shareScale(noa, round, Scale.TRUST, true);
        answering.shareScale(robin, round, Scale.TRUST, true);
        answering.shareScale(robin, round, Scale.HEALTHY_DEPENDENCE, true);
        answering.shareScale(robin, round, Scale.TRUST, false);
        answering.shareScale(robin, round, Scale.HEALTHY_DEPENDENCE, false);
        var sizes = jdbc.sql("select length(payload) from answering.line where round_id = :round and kind = 'TICKS'")
                .param("round", round.value())
                .query(Integer.class)
                .list();
        assertThat(sizes).hasSize(2).containsOnly(sizes.getFirst());
    }

    @Test
    void aSealedSheetTakesNoTickAndNobodyTicksWhatIsNotAsked() {
        var unasked = Arrays.stream(Scale.values())
                .filter(scale -> rounds.items(noa, round).stream().noneMatch(it -> it.subject() == scale))
                .findFirst()
                .orElseThrow();
        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> answering.shareScale(noa, round, unasked, true));
        sheetSealing.seal(noa, round);
        assertThatExceptionOfType(SheetSealed.class)
                .isThrownBy(() -> answering.shareScale(noa, round, Scale.TRUST, true));
    }

    @Test
    void anAnswerIsKeptAsItWasGiven() {
        var answer = TWO.note("for later").guess(grade(5)).share(ShareLevel.PRIVATE);
        assertThat(save(0, answer)).isEqualTo(new SaveResult.Stored(1));
        var versionedAnswer = sheets.answer(noa, round, ITEM.id()).orElseThrow();
        assertThat(versionedAnswer.answer()).isEqualTo(answer);
        assertThat(versionedAnswer.version()).isEqualTo(1);
    }

    @Test
    void aCurrentVersionIsSavedAsTheNext() {
        save(0, TWO);
        assertThat(save(1, FOUR)).isEqualTo(new SaveResult.Stored(2));
        assertThat(value()).contains(grade(4));
    }

    @Test
    void theSameOperationAgainIsTheSameAnswerWithoutASecondWrite() {
        var operation = SaveOperationId.create();
        answering.save(noa, round, ITEM.id(), 0, operation, TWO);
        var row = row();
        assertThat(answering.save(noa, round, ITEM.id(), 0, operation, TWO)).isEqualTo(new SaveResult.Stored(1));
        assertThat(answering.save(noa, round, ITEM.id(), 1, operation, TWO)).isEqualTo(new SaveResult.Stored(1));
        assertThat(row()).isEqualTo(row);
    }

    @Test
    void whatAnotherScreenStoredSinceStandsAndComesBack() {
        save(0, TWO);
        save(1, FOUR);
        assertThat(save(1, TWO))
                .isEqualTo(new SaveResult.Superseded(new VersionedAnswer(SampleAnswers.shown(grade(4)), 2)));
        assertThat(value()).contains(grade(4));
    }

    @Test
    void whatIsAcknowledgedIsCommitted() {
        save(0, TWO);
        assertThat(row()).startsWith("1 "); // read on a connection of its own
    }

    @Test
    void theScreenThatWasPassedMayInsistOnItsAnswer() {
        save(0, FOUR);
        var superseded = (SaveResult.Superseded) save(0, TWO);
        assertThat(save(superseded.stored().version(), TWO)).isEqualTo(new SaveResult.Stored(2));
    }

    @Test
    void evaluativeAnswersOfAThemeAreDecidedTogether() {
        answering.save(noa, round, STATEMENT.id(), 0, SaveOperationId.create(), FOUR);
        assertThat(sheets.readBack(noa, round).undecided()).containsExactly(STATEMENT.id());
        answering.setShareLevel(noa, round, STATEMENT.theme(), ShareLevel.SHOW);
        assertThat(sheets.readBack(noa, round).offered())
                .containsExactly(new ReadBack.Entry(STATEMENT, SampleAnswers.shown(grade(4))));
        assertThat(sheets.answer(noa, round, STATEMENT.id()).map(VersionedAnswer::version))
                .contains(2);
    }

    @Test
    void decidingAThemeLeavesItsOtherAnswersAlone() {
        save(0, TWO.share(ShareLevel.PRIVATE));
        answering.setShareLevel(noa, round, ITEM.theme(), ShareLevel.SHOW);
        assertThat(sheets.answer(noa, round, ITEM.id()).orElseThrow().answer().level())
                .isEqualTo(ShareLevel.PRIVATE);
    }

    @Test
    void anySingleAnswerCanBeDecidedAndDecidingTwiceIsOnce() {
        save(0, TWO);
        answering.setShareLevel(noa, round, ITEM.id(), ShareLevel.TOPIC_ONLY);
        answering.setShareLevel(noa, round, ITEM.id(), ShareLevel.TOPIC_ONLY);
        assertThat(sheets.readBack(noa, round).topics()).containsExactly(ITEM.theme());
        assertThat(sheets.answer(noa, round, ITEM.id()).map(VersionedAnswer::version))
                .contains(2);
    }

    @Test
    void saidAloudIsAddedToAnAnswerThatIsThere() {
        answering.setSaidAloud(noa, round, ITEM.id(), SaidAloud.PARTLY);
        assertThat(sheets.answer(noa, round, ITEM.id())).isEmpty();
        save(0, TWO);
        answering.setSaidAloud(noa, round, ITEM.id(), SaidAloud.PARTLY);
        answering.setSaidAloud(noa, round, ITEM.id(), SaidAloud.PARTLY);
        var kept = sheets.answer(noa, round, ITEM.id()).orElseThrow();
        assertThat(kept.answer().saidAloud()).contains(SaidAloud.PARTLY);
        assertThat(kept.answer().value()).contains(grade(2));
        assertThat(kept.version()).isEqualTo(2);
        var limit = rounds.items(noa, round).stream()
                .filter(it -> it.subject() == Lens.BOUNDARIES)
                .findFirst()
                .orElseThrow();
        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> answering.setSaidAloud(noa, round, limit.id(), SaidAloud.YES));
    }

    @Test
    void importanceIsGivenPerThemeAndCanBeTakenBack() {
        answering.setImportance(noa, round, ITEM.theme(), Optional.of(Importance.VERY));
        assertThat(sheets.sheet(noa, round).importance()).containsEntry(ITEM.theme(), Importance.VERY);
        answering.setImportance(noa, round, ITEM.theme(), Optional.empty());
        assertThat(sheets.sheet(noa, round).importance()).isEmpty();
    }

    @Test
    void aSealedSheetTakesNothingUntilItIsUnsealed() {
        save(0, TWO);
        sheetSealing.seal(noa, round);
        sheetSealing.seal(noa, round);
        assertThatExceptionOfType(SheetSealed.class).isThrownBy(() -> save(1, FOUR));
        assertThatExceptionOfType(SheetSealed.class)
                .isThrownBy(() -> answering.setShareLevel(noa, round, ITEM.id(), ShareLevel.PRIVATE));
        assertThatExceptionOfType(SheetSealed.class)
                .isThrownBy(() -> answering.setImportance(noa, round, ITEM.theme(), Optional.empty()));
        assertThat(sheets.sheet(noa, round)).isInstanceOf(Sheet.Sealed.class);
        sheetSealing.unseal(noa, round);
        assertThat(save(1, FOUR)).isEqualTo(new SaveResult.Stored(2));
        assertThat(sheets.sheet(noa, round)).isInstanceOf(Sheet.Open.class);
    }

    @Test
    void beforeTheTwoHaveChosenThereIsNothingToSeal() {
        var early = couples.strangers().first();
        assertThatExceptionOfType(NotBegun.class)
                .isThrownBy(() -> sheetSealing.seal(early, rounds.current(early).id()));
        assertThatExceptionOfType(NotBegun.class).isThrownBy(() -> {
            var alone = couples.alone();
            sheetSealing.seal(alone, rounds.current(alone).id());
        });
    }

    @Test
    void whatWasAnsweredAloneIsOnTheSheetOfTheRoundThatBegins() {
        var early = couples.strangers().first();
        answering.save(early, rounds.current(early).id(), ITEM.id(), 0, SaveOperationId.create(), TWO);
        var begun = chosenPacks.round(early, "small-garden");
        assertThat(sheets.answer(early, begun.id(), ITEM.id())
                        .flatMap(it -> it.answer().value()))
                .contains(grade(2));
        assertThat(sheets.questionOrder(early, begun.id()))
                .anyMatch(it -> it.id().equals(SmallPacks.BEDS));
    }

    @Test
    void anEmptySheetCanBeSealedToo() {
        sheetSealing.seal(noa, round);
        assertThat(sheetSealing.isSealed(noa, round)).isTrue();
        assertThat(sheetSealing.isSealed(robin, round)).isFalse();
    }

    @Test
    void aNewSheetBeginsAtItsFirstItem() {
        assertThat(sheets.itemToResume(noa, round))
                .isEqualTo(sheets.questionOrder(noa, round).getFirst());
    }

    @Test
    void oneGoesOnAtTheItemThatWasLastOnAScreen() {
        var seen = sheets.questionOrder(noa, round).get(7);
        answering.rememberCurrentItem(
                noa, round, sheets.questionOrder(noa, round).get(9).id());
        answering.rememberCurrentItem(noa, round, seen.id());
        assertThat(sheets.itemToResume(noa, round)).isEqualTo(seen);
        assertThat(sheets.itemToResume(robin, round))
                .isEqualTo(sheets.questionOrder(robin, round).getFirst());
    }

    @Test
    void twoPeopleMeetTheSameThemesInTheSameOrder() {
        var noas = sheets.questionOrder(noa, round);
        var robins = sheets.questionOrder(robin, round);
        assertThat(noas).isEqualTo(sheets.questionOrder(noa, round)).containsExactlyInAnyOrderElementsOf(robins);
        assertThat(noas.stream().map(Item::theme).distinct().toList())
                .isEqualTo(robins.stream().map(Item::theme).distinct().toList());
        assertThat(noas).isNotEqualTo(robins);
    }

    @Test
    void nothingOfOnesSheetIsOnTheOthers() {
        save(0, TWO);
        answering.setImportance(noa, round, ITEM.theme(), Optional.of(Importance.VERY));
        assertThat(sheets.sheet(robin, round).answers()).isEmpty();
        assertThat(sheets.sheet(robin, round).importance()).isEmpty();
        assertThat(sheets.answer(robin, round, ITEM.id())).isEmpty();
    }

    @Test
    void onlyItsOwnerIsTold(ApplicationEvents events) {
        events.clear();
        save(0, TWO);
        answering.setImportance(noa, round, ITEM.theme(), Optional.of(Importance.QUITE));
        sheetSealing.seal(noa, round);
        sheetSealing.unseal(noa, round);
        assertThat(events.stream(AddressedEvent.class))
                .hasSize(4)
                .allSatisfy(it -> assertThat(it.recipients()).containsExactly(noa.person()));
    }

    @Test
    void whatIsNotAskedIsRefused() {
        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> answering.save(noa, round, new ItemId("no-such"), 0, SaveOperationId.create(), TWO));
    }

    @Test
    void aRestingSpaceTakesNoAnswers() {
        spaces.pause(robin);
        assertThatExceptionOfType(SpaceResting.class).isThrownBy(() -> save(0, TWO));
    }

    @Test
    void aLineMovedWithinTheDatabaseIsRefused() {
        save(0, TWO);
        for (var column : List.of("key = 'other'", "version = 7", "seat = 'B'")) {
            sheetSealing.seal(robin, round);
            sheetSealing.unseal(robin, round); // so that there is a sheet in the other seat
            jdbc.sql("update answering.line set " + column + " where space_id = :space")
                    .param("space", noa.space().value())
                    .update();
            assertThatExceptionOfType(NotAuthentic.class).isThrownBy(() -> {
                sheets.sheet(noa, round);
                sheets.sheet(robin, round);
            });
        }
    }

    private SaveResult save(int from, Answer answer) {
        return answering.save(noa, round, ITEM.id(), from, SaveOperationId.create(), answer);
    }

    private Optional<Value> value() {
        return sheets.answer(noa, round, ITEM.id()).flatMap(it -> it.answer().value());
    }

    /** With the transaction that wrote it. */
    private String row() {
        return jdbc.sql(
                        "select version || ' ' || xmin || ' ' || md5(payload) from answering.line where space_id = :space")
                .param("space", noa.space().value())
                .query(String.class)
                .single();
    }

    private static Item first(DefaultShare share) {
        return CorePack.pack().items().stream()
                .filter(it -> it.share() == share)
                .filter(it -> it.form() instanceof ItemForm.Expectation || it.form() instanceof ItemForm.Statement)
                .filter(it -> it.form().admitsGuess() || share == DefaultShare.ASK)
                .findFirst()
                .orElseThrow();
    }
}
