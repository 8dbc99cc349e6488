package app.entente.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.answer.AnswerRefused;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.door.Door;
import app.entente.pack.Item;
import app.entente.person.AddressedEvent;
import app.entente.questionnaire.CorePack;
import app.entente.session.RoundId;
import app.entente.sheet.HiddenQuestions;
import app.entente.sheet.SheetSealed;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@BackendTest
@RecordApplicationEvents
class QuestionHidingModuleTests {

    private static final Item ITEM = CorePack.pack().items().getFirst();
    private static final ThemeId THEME = ITEM.theme();

    private final Couples couples;
    private final QuestionHiding questionHiding;
    private final OwnSheets sheets;
    private final Door door;
    private final SheetFiller sheetFiller;
    private final JdbcClient jdbc;

    private Membership noa;
    private Membership robin;
    private RoundId round;

    @Autowired
    QuestionHidingModuleTests(
            Couples couples,
            QuestionHiding questionHiding,
            OwnSheets sheets,
            Door door,
            SheetFiller sheetFiller,
            JdbcClient jdbc) {
        this.couples = couples;
        this.questionHiding = questionHiding;
        this.sheets = sheets;
        this.door = door;
        this.sheetFiller = sheetFiller;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoPeople() {
        var people = couples.strangers();
        noa = people.first();
        robin = people.second();
        round = sheetFiller.round(noa);
    }

    @Test
    void aThemeLeftOutIsNotAskedOfThisPerson() {
        questionHiding.hide(noa, round, THEME);
        assertThat(sheets.questionOrder(noa, round))
                .isNotEmpty()
                .noneMatch(it -> it.theme().equals(THEME));
        assertThat(sheets.progress(noa, round)).noneMatch(it -> it.theme().equals(THEME));
        assertThat(questionHiding.hiddenQuestions(noa, round).allows(ITEM)).isFalse();
        assertThat(sheets.questionOrder(robin, round)).anyMatch(it -> it.theme().equals(THEME));
        assertThat(questionHiding.hiddenQuestions(robin, round)).isEqualTo(HiddenQuestions.NONE);
    }

    @Test
    void whatWasAnsweredThereCountsAgainWhenItIsTakenIn() {
        sheetFiller.show(noa, ITEM.id(), SampleAnswers.anyValue(new Random(1), ITEM));
        questionHiding.hide(noa, round, THEME);
        assertThat(sheets.readBack(noa, round).offered()).isEmpty();
        assertThat(sheets.sheet(noa, round).answers()).containsKey(ITEM.id());
        questionHiding.unhide(noa, round, THEME);
        assertThat(sheets.readBack(noa, round).offered()).hasSize(1);
    }

    @Test
    void aSingleQuestionCanBeLeftOutToo() {
        questionHiding.hide(noa, round, ITEM.id());
        assertThat(sheets.questionOrder(noa, round))
                .doesNotContain(ITEM)
                .anyMatch(it -> it.theme().equals(THEME));
        questionHiding.unhide(noa, round, ITEM.id());
        assertThat(sheets.questionOrder(noa, round)).contains(ITEM);
    }

    @Test
    void whoLeavesEverythingOutCanSealAndOpenAllTheSame() {
        questionHiding.themes(noa, round).forEach(it -> questionHiding.hide(noa, round, it));
        assertThat(sheets.questionOrder(noa, round)).isEmpty();
        assertThat(sheets.itemToResume(noa, round)).isNotNull();
        for (var me : Set.of(noa, robin)) {
            sheetFiller.seal(me);
            door.signalAnyTime(me, round);
        }
        assertThat(door.findOpened(robin, round).orElseThrow().items()).isEmpty();
    }

    @Test
    void itNeverOpensThoughBothHaveShownIt() {
        for (var me : Set.of(noa, robin)) {
            sheetFiller.show(me, ITEM.id(), SampleAnswers.anyValue(new Random(1), ITEM));
        }
        questionHiding.hide(noa, round, THEME);
        for (var me : Set.of(noa, robin)) {
            sheetFiller.seal(me);
            door.signalAnyTime(me, round);
        }
        assertThat(door.findOpened(robin, round).orElseThrow().items()).isEmpty();
        assertThat(door.findOpened(noa, round).orElseThrow().items()).isEmpty();
    }

    @Test
    void onlyItsOwnerIsTold(ApplicationEvents events) {
        events.clear();
        questionHiding.hide(noa, round, THEME);
        questionHiding.unhide(noa, round, THEME);
        assertThat(events.stream(AddressedEvent.class))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.recipients()).containsExactly(noa.person()));
    }

    @Test
    void aSealedSheetKeepsWhatItHas() {
        sheetFiller.seal(noa);
        assertThatExceptionOfType(SheetSealed.class).isThrownBy(() -> questionHiding.hide(noa, round, THEME));
    }

    @Test
    void whatIsNotAskedCannotBeLeftOut() {
        for (var leaveOut : List.<ThrowingCallable>of(
                () -> questionHiding.hide(noa, round, new ItemId("not-asked")),
                () -> questionHiding.hide(noa, round, new ThemeId("not-asked")))) {
            assertThatExceptionOfType(AnswerRefused.class)
                    .isThrownBy(leaveOut)
                    .returns(AnswerRefused.Reason.NO_SUCH_ITEM, AnswerRefused::reason);
        }
        assertThat(questionHiding.hiddenQuestions(noa, round)).isEqualTo(HiddenQuestions.NONE);
    }

    @Test
    void theDatabaseKnowsNeitherWhichNorHowMany() {
        questionHiding.hide(noa, round, THEME);
        var one = rows();
        questionHiding.themes(noa, round).forEach(it -> questionHiding.hide(noa, round, it));
        assertThat(rows()).isEqualTo(one).isEqualTo("CONSENT all 284");
    }

    /** Kind, key and size of all there is, as whoever reads the database sees it; 256 bytes, a nonce and a tag. */
    private String rows() {
        return jdbc.sql(
                        "select kind || ' ' || key || ' ' || length(payload) from answering.line where space_id = :space")
                .param("space", noa.space().value())
                .query(String.class)
                .single();
    }
}
