package app.entente.answering;

import static app.entente.answering.Answers.grade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.account.Addressed;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.SpaceResting;
import app.entente.couple.Spaces;
import app.entente.questionnaire.CorePack;
import app.entente.questionnaire.DefaultShare;
import app.entente.questionnaire.Form;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.SmallPacks;
import app.entente.questionnaire.Value;
import app.entente.session.Chosen;
import app.entente.session.NotBegun;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.vault.NotAuthentic;
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
    private static final Draft TWO = Draft.of(grade(2));
    private static final Draft FOUR = Draft.of(grade(4));

    private final Couples couples;
    private final Spaces spaces;
    private final Chosen chosen;
    private final Rounds rounds;
    private final Answering answering;
    private final OwnSheets sheets;
    private final Sealing sealing;
    private final JdbcClient jdbc;

    private Membership noa;
    private Membership robin;
    private RoundId round;

    @Autowired
    AnsweringModuleTests(
            Couples couples,
            Spaces spaces,
            Chosen chosen,
            Rounds rounds,
            Answering answering,
            OwnSheets sheets,
            Sealing sealing,
            JdbcClient jdbc) {
        this.couples = couples;
        this.spaces = spaces;
        this.chosen = chosen;
        this.rounds = rounds;
        this.answering = answering;
        this.sheets = sheets;
        this.sealing = sealing;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoPeople() {
        var people = couples.strangers();
        noa = people.first();
        robin = people.second();
        round = chosen.round(noa).id();
    }

    @Test
    void aTickIsKeptAndTakenBackAndToldToItsOwnerOnly(ApplicationEvents events) {
        events.clear();
        answering.tick(noa, round, Scale.TRUST, true);
        answering.tick(noa, round, Scale.HEALTHY_DEPENDENCE, true);
        answering.tick(noa, round, Scale.TRUST, false);
        assertThat(sheets.sheet(noa, round).ticks()).containsExactly(Scale.HEALTHY_DEPENDENCE);
        assertThat(sheets.sheet(robin, round).ticks()).isEmpty();
        assertThat(events.stream(Addressed.class).flatMap(it -> it.recipients().stream()))
                .containsOnly(noa.person());
    }

    @Test
    void theDatabaseSeesOneLineOfTheSameSizeWhateverIsTicked() {
        answering.tick(noa, round, Scale.TRUST, true);
        answering.tick(robin, round, Scale.TRUST, true);
        answering.tick(robin, round, Scale.HEALTHY_DEPENDENCE, true);
        answering.tick(robin, round, Scale.TRUST, false);
        answering.tick(robin, round, Scale.HEALTHY_DEPENDENCE, false);
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
        assertThatExceptionOfType(AnswerRefused.class).isThrownBy(() -> answering.tick(noa, round, unasked, true));
        sealing.seal(noa, round);
        assertThatExceptionOfType(SheetSealed.class).isThrownBy(() -> answering.tick(noa, round, Scale.TRUST, true));
    }

    @Test
    void anAnswerIsKeptAsItWasGiven() {
        var draft = TWO.note("for later").guess(grade(5)).share(ShareLevel.PRIVATE);
        assertThat(save(0, draft)).isEqualTo(new Saved.Stored(1));
        var kept = sheets.answer(noa, round, ITEM.id()).orElseThrow();
        assertThat(Draft.of(kept.answer())).isEqualTo(draft);
        assertThat(kept.version()).isEqualTo(1);
    }

    @Test
    void aCurrentVersionIsSavedAsTheNext() {
        save(0, TWO);
        assertThat(save(1, FOUR)).isEqualTo(new Saved.Stored(2));
        assertThat(value()).contains(grade(4));
    }

    @Test
    void theSameOperationAgainIsTheSameAnswerWithoutASecondWrite() {
        var operation = OperationId.create();
        answering.save(noa, round, ITEM.id(), 0, operation, TWO);
        var row = row();
        assertThat(answering.save(noa, round, ITEM.id(), 0, operation, TWO)).isEqualTo(new Saved.Stored(1));
        assertThat(answering.save(noa, round, ITEM.id(), 1, operation, TWO)).isEqualTo(new Saved.Stored(1));
        assertThat(row()).isEqualTo(row);
    }

    @Test
    void whatAnotherScreenStoredSinceStandsAndComesBack() {
        save(0, TWO);
        save(1, FOUR);
        assertThat(save(1, TWO)).isEqualTo(new Saved.Passed(Answers.shown(grade(4)), 2));
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
        var passed = (Saved.Passed) save(0, TWO);
        assertThat(save(passed.version(), TWO)).isEqualTo(new Saved.Stored(2));
    }

    @Test
    void evaluativeAnswersOfAThemeAreDecidedTogether() {
        answering.save(noa, round, STATEMENT.id(), 0, OperationId.create(), FOUR);
        assertThat(sheets.readBack(noa, round).undecided()).containsExactly(STATEMENT.id());
        answering.decide(noa, round, STATEMENT.theme(), ShareLevel.SHOW);
        assertThat(sheets.readBack(noa, round).offered())
                .containsExactly(new ReadBack.Offered(STATEMENT, Answers.shown(grade(4))));
        assertThat(sheets.answer(noa, round, STATEMENT.id()).map(Kept::version)).contains(2);
    }

    @Test
    void decidingAThemeLeavesItsOtherAnswersAlone() {
        save(0, TWO.share(ShareLevel.PRIVATE));
        answering.decide(noa, round, ITEM.theme(), ShareLevel.SHOW);
        assertThat(sheets.answer(noa, round, ITEM.id()).orElseThrow().answer().level())
                .isEqualTo(ShareLevel.PRIVATE);
    }

    @Test
    void anySingleAnswerCanBeDecidedAndDecidingTwiceIsOnce() {
        save(0, TWO);
        answering.decide(noa, round, ITEM.id(), ShareLevel.TOPIC_ONLY);
        answering.decide(noa, round, ITEM.id(), ShareLevel.TOPIC_ONLY);
        assertThat(sheets.readBack(noa, round).topics()).containsExactly(ITEM.theme());
        assertThat(sheets.answer(noa, round, ITEM.id()).map(Kept::version)).contains(2);
    }

    @Test
    void importanceIsGivenPerThemeAndCanBeTakenBack() {
        answering.weigh(noa, round, ITEM.theme(), Optional.of(Importance.VERY));
        assertThat(sheets.sheet(noa, round).importance()).containsEntry(ITEM.theme(), Importance.VERY);
        answering.weigh(noa, round, ITEM.theme(), Optional.empty());
        assertThat(sheets.sheet(noa, round).importance()).isEmpty();
    }

    @Test
    void aSealedSheetTakesNothingUntilItIsUnsealed() {
        save(0, TWO);
        sealing.seal(noa, round);
        sealing.seal(noa, round);
        assertThatExceptionOfType(SheetSealed.class).isThrownBy(() -> save(1, FOUR));
        assertThatExceptionOfType(SheetSealed.class)
                .isThrownBy(() -> answering.decide(noa, round, ITEM.id(), ShareLevel.PRIVATE));
        assertThatExceptionOfType(SheetSealed.class)
                .isThrownBy(() -> answering.weigh(noa, round, ITEM.theme(), Optional.empty()));
        assertThat(sheets.sheet(noa, round)).isInstanceOf(Sheet.Sealed.class);
        sealing.unseal(noa, round);
        assertThat(save(1, FOUR)).isEqualTo(new Saved.Stored(2));
        assertThat(sheets.sheet(noa, round)).isInstanceOf(Sheet.Open.class);
    }

    @Test
    void beforeTheTwoHaveChosenThereIsNothingToSeal() {
        var early = couples.strangers().first();
        assertThatExceptionOfType(NotBegun.class)
                .isThrownBy(() -> sealing.seal(early, rounds.current(early).id()));
        assertThatExceptionOfType(NotBegun.class).isThrownBy(() -> {
            var alone = couples.alone();
            sealing.seal(alone, rounds.current(alone).id());
        });
    }

    @Test
    void whatWasAnsweredAloneIsOnTheSheetOfTheRoundThatBegins() {
        var early = couples.strangers().first();
        answering.save(early, rounds.current(early).id(), ITEM.id(), 0, OperationId.create(), TWO);
        var begun = chosen.round(early, "small-garden");
        assertThat(sheets.answer(early, begun.id(), ITEM.id())
                        .flatMap(it -> it.answer().value()))
                .contains(grade(2));
        assertThat(sheets.order(early, begun.id())).anyMatch(it -> it.id().equals(SmallPacks.BEDS));
    }

    @Test
    void anEmptySheetCanBeSealedToo() {
        sealing.seal(noa, round);
        assertThat(sealing.sealed(noa, round)).isTrue();
        assertThat(sealing.sealed(robin, round)).isFalse();
    }

    @Test
    void aNewSheetBeginsAtItsFirstItem() {
        assertThat(sheets.resume(noa, round)).isEqualTo(sheets.order(noa, round).getFirst());
    }

    @Test
    void oneGoesOnAtTheItemThatWasLastOnAScreen() {
        var seen = sheets.order(noa, round).get(7);
        answering.visit(noa, round, sheets.order(noa, round).get(9).id());
        answering.visit(noa, round, seen.id());
        assertThat(sheets.resume(noa, round)).isEqualTo(seen);
        assertThat(sheets.resume(robin, round))
                .isEqualTo(sheets.order(robin, round).getFirst());
    }

    @Test
    void twoPeopleMeetTheSameThemesInTheSameOrder() {
        var noas = sheets.order(noa, round);
        var robins = sheets.order(robin, round);
        assertThat(noas).isEqualTo(sheets.order(noa, round)).containsExactlyInAnyOrderElementsOf(robins);
        assertThat(noas.stream().map(Item::theme).distinct().toList())
                .isEqualTo(robins.stream().map(Item::theme).distinct().toList());
        assertThat(noas).isNotEqualTo(robins);
    }

    @Test
    void nothingOfOnesSheetIsOnTheOthers() {
        save(0, TWO);
        answering.weigh(noa, round, ITEM.theme(), Optional.of(Importance.VERY));
        assertThat(sheets.sheet(robin, round).answers()).isEmpty();
        assertThat(sheets.sheet(robin, round).importance()).isEmpty();
        assertThat(sheets.answer(robin, round, ITEM.id())).isEmpty();
    }

    @Test
    void onlyItsOwnerIsTold(ApplicationEvents events) {
        events.clear();
        save(0, TWO);
        answering.weigh(noa, round, ITEM.theme(), Optional.of(Importance.QUITE));
        sealing.seal(noa, round);
        sealing.unseal(noa, round);
        assertThat(events.stream(Addressed.class))
                .hasSize(4)
                .allSatisfy(it -> assertThat(it.recipients()).containsExactly(noa.person()));
    }

    @Test
    void whatIsNotAskedIsRefused() {
        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> answering.save(noa, round, new ItemId("no-such"), 0, OperationId.create(), TWO));
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
            sealing.seal(robin, round);
            sealing.unseal(robin, round); // so that there is a sheet in the other seat
            jdbc.sql("update answering.line set " + column + " where space_id = :space")
                    .param("space", noa.space().value())
                    .update();
            assertThatExceptionOfType(NotAuthentic.class).isThrownBy(() -> {
                sheets.sheet(noa, round);
                sheets.sheet(robin, round);
            });
        }
    }

    private Saved save(int from, Draft draft) {
        return answering.save(noa, round, ITEM.id(), from, OperationId.create(), draft);
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
                .filter(it -> it.form() instanceof Form.Expectation || it.form() instanceof Form.Statement)
                .filter(it -> it.form().admitsGuess() || share == DefaultShare.ASK)
                .findFirst()
                .orElseThrow();
    }
}
