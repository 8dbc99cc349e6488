package app.entente.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.account.Addressed;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.door.Door;
import app.entente.questionnaire.CorePack;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.ThemeId;
import app.entente.session.RoundId;
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
class ConsentsModuleTests {

    private static final Item ITEM = CorePack.pack().items().getFirst();
    private static final ThemeId THEME = ITEM.theme();

    private final Couples couples;
    private final Consents consents;
    private final OwnSheets sheets;
    private final Door door;
    private final Pen pen;
    private final JdbcClient jdbc;

    private Membership noa;
    private Membership robin;
    private RoundId round;

    @Autowired
    ConsentsModuleTests(Couples couples, Consents consents, OwnSheets sheets, Door door, Pen pen, JdbcClient jdbc) {
        this.couples = couples;
        this.consents = consents;
        this.sheets = sheets;
        this.door = door;
        this.pen = pen;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoPeople() {
        var people = couples.strangers();
        noa = people.first();
        robin = people.second();
        round = pen.round(noa);
    }

    @Test
    void aThemeLeftOutIsNotAskedOfThisPerson() {
        consents.leaveOut(noa, round, THEME);
        assertThat(sheets.order(noa, round))
                .isNotEmpty()
                .noneMatch(it -> it.theme().equals(THEME));
        assertThat(sheets.progress(noa, round)).noneMatch(it -> it.theme().equals(THEME));
        assertThat(consents.of(noa, round).covers(ITEM)).isFalse();
        assertThat(sheets.order(robin, round)).anyMatch(it -> it.theme().equals(THEME));
        assertThat(consents.of(robin, round)).isEqualTo(Consent.TO_ALL);
    }

    @Test
    void whatWasAnsweredThereCountsAgainWhenItIsTakenIn() {
        pen.show(noa, ITEM.id(), Answers.anyValue(new Random(1), ITEM));
        consents.leaveOut(noa, round, THEME);
        assertThat(sheets.readBack(noa, round).offered()).isEmpty();
        assertThat(sheets.sheet(noa, round).answers()).containsKey(ITEM.id());
        consents.takeIn(noa, round, THEME);
        assertThat(sheets.readBack(noa, round).offered()).hasSize(1);
    }

    @Test
    void aSingleQuestionCanBeLeftOutToo() {
        consents.leaveOut(noa, round, ITEM.id());
        assertThat(sheets.order(noa, round))
                .doesNotContain(ITEM)
                .anyMatch(it -> it.theme().equals(THEME));
        consents.takeIn(noa, round, ITEM.id());
        assertThat(sheets.order(noa, round)).contains(ITEM);
    }

    @Test
    void whoLeavesEverythingOutCanSealAndOpenAllTheSame() {
        consents.themes(noa, round).forEach(it -> consents.leaveOut(noa, round, it));
        assertThat(sheets.order(noa, round)).isEmpty();
        assertThat(sheets.resume(noa, round)).isNotNull();
        for (var me : Set.of(noa, robin)) {
            pen.seal(me);
            door.anyTime(me, round);
        }
        assertThat(door.opened(robin, round).orElseThrow().items()).isEmpty();
    }

    @Test
    void itNeverOpensThoughBothHaveShownIt() {
        for (var me : Set.of(noa, robin)) {
            pen.show(me, ITEM.id(), Answers.anyValue(new Random(1), ITEM));
        }
        consents.leaveOut(noa, round, THEME);
        for (var me : Set.of(noa, robin)) {
            pen.seal(me);
            door.anyTime(me, round);
        }
        assertThat(door.opened(robin, round).orElseThrow().items()).isEmpty();
        assertThat(door.opened(noa, round).orElseThrow().items()).isEmpty();
    }

    @Test
    void onlyItsOwnerIsTold(ApplicationEvents events) {
        events.clear();
        consents.leaveOut(noa, round, THEME);
        consents.takeIn(noa, round, THEME);
        assertThat(events.stream(Addressed.class))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.recipients()).containsExactly(noa.person()));
    }

    @Test
    void aSealedSheetKeepsWhatItHas() {
        pen.seal(noa);
        assertThatExceptionOfType(SheetSealed.class).isThrownBy(() -> consents.leaveOut(noa, round, THEME));
    }

    @Test
    void whatIsNotAskedCannotBeLeftOut() {
        for (var leaveOut : List.<ThrowingCallable>of(
                () -> consents.leaveOut(noa, round, new ItemId("not-asked")),
                () -> consents.leaveOut(noa, round, new ThemeId("not-asked")))) {
            assertThatExceptionOfType(AnswerRefused.class)
                    .isThrownBy(leaveOut)
                    .returns(AnswerRefused.Reason.NO_SUCH_ITEM, AnswerRefused::reason);
        }
        assertThat(consents.of(noa, round)).isEqualTo(Consent.TO_ALL);
    }

    @Test
    void theDatabaseKnowsNeitherWhichNorHowMany() {
        consents.leaveOut(noa, round, THEME);
        var one = rows();
        consents.themes(noa, round).forEach(it -> consents.leaveOut(noa, round, it));
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
