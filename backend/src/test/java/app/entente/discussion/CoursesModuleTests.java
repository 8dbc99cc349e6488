package app.entente.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.couple.Seat;
import app.entente.door.OpenCouple;
import app.entente.door.OpenedPair;
import app.entente.door.Pairs;
import app.entente.questionnaire.ThemeId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

@BackendTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CoursesModuleTests {

    private static final TopicId HOME = new TopicId(new ThemeId("home"), Facet.EXPECTATIONS);

    private final Pairs pairs;
    private final Courses courses;
    private final Floors floors;
    private final Tellings tellings;
    private final Agendas agendas;
    private final ParkingLot parkingLot;
    private final Notes notes;
    private final Agreements agreements;
    private final Honourings honourings;
    private final Appreciations appreciations;
    private final Talks talks;
    private final Clock clock;

    private OpenCouple couple;

    CoursesModuleTests(
            Pairs pairs,
            Courses courses,
            Floors floors,
            Tellings tellings,
            Agendas agendas,
            ParkingLot parkingLot,
            Notes notes,
            Agreements agreements,
            Honourings honourings,
            Appreciations appreciations,
            Talks talks,
            Clock clock) {
        this.pairs = pairs;
        this.courses = courses;
        this.floors = floors;
        this.tellings = tellings;
        this.agendas = agendas;
        this.parkingLot = parkingLot;
        this.notes = notes;
        this.agreements = agreements;
        this.honourings = honourings;
        this.appreciations = appreciations;
        this.talks = talks;
        this.clock = clock;
    }

    @BeforeEach
    void twoWhoTalk() {
        couple = pairs.opened();
    }

    @Test
    void theyBeginWithTheirStrengths() {
        assertThat(robins().step()).isEqualTo(Step.STRENGTHS);
        assertThat(robins().movedBy()).isEmpty();
    }

    @Test
    void eitherMovesTheStepForBoth() {
        courses.moveOn(couple.firsts(), Step.STRENGTHS);
        courses.moveOn(couple.seconds(), Step.AGENDA);
        courses.moveBack(couple.firsts(), Step.TALK);
        assertThat(robins().step()).isEqualTo(Step.AGENDA);
        assertThat(robins().movedBy()).contains(Seat.A);
    }

    @Test
    void bothMovingOnAtOnceMovesOneStep() {
        courses.moveOn(couple.firsts(), Step.STRENGTHS);
        courses.moveOn(couple.seconds(), Step.STRENGTHS);
        assertThat(robins().step()).isEqualTo(Step.AGENDA);
    }

    @Test
    void thereIsNothingBeforeTheFirstAndBehindTheLast() {
        courses.moveBack(couple.firsts(), Step.STRENGTHS);
        for (var step : Step.values()) {
            courses.moveOn(couple.firsts(), step);
        }
        assertThat(robins().step()).isEqualTo(Step.RECONNECT);
    }

    @Test
    void eitherTurnsTheTimerOffForBoth() {
        courses.time(couple.seconds(), false);
        assertThat(courses.of(couple.firsts()).timer()).isFalse();
    }

    @Test
    void eitherTakesATimeOutAndNamesWhenToGoOn() {
        var until = inAnHour();
        courses.pause(couple.seconds(), until);
        assertThat(courses.of(couple.firsts()).timeOut()).contains(new TimeOut(Seat.B, until, Set.of()));
    }

    @Test
    void whileItRestsThereIsNothingToSayOrToConfirm() {
        talks.talkedElsewhere(couple, HOME);
        var draft = agreements.draft(couple.firsts(), HOME, terms());
        var limit = honourings.of(couple.firsts()).stream()
                .map(it -> it.set().id())
                .filter(it -> it.owner() == Seat.B)
                .findFirst()
                .orElseThrow();
        courses.pause(couple.seconds(), inAnHour());
        var pair = couple.firsts();
        assertThat(List.<ThrowingCallable>of(
                        () -> courses.moveOn(pair, Step.STRENGTHS),
                        () -> floors.take(pair, HOME),
                        () -> floors.talkedElsewhere(pair, HOME, false),
                        () -> tellings.tell(pair, HOME, "words"),
                        () -> agendas.place(pair, HOME, Agenda.Place.TODAY),
                        () -> parkingLot.park(pair, "words"),
                        () -> agreements.draft(pair, HOME, terms()),
                        () -> agreements.confirm(pair, draft.id(), 1),
                        () -> agreements.reword(pair, draft.id(), 1, terms()),
                        () -> honourings.need(pair, limit, "words"),
                        () -> appreciations.write(pair, "words")))
                .allSatisfy(it -> assertThatExceptionOfType(TalkRests.class).isThrownBy(it));
    }

    @Test
    void whatSomebodyWasTypingWhenTheOtherTookATimeOutIsKept() {
        courses.pause(couple.seconds(), inAnHour());
        notes.write(couple.firsts(), HOME, ParagraphId.create(), 0, "Half a sentence");
        assertThat(notes.of(couple.seconds(), HOME)).extracting(Paragraph::text).containsExactly("Half a sentence");
    }

    @Test
    void theyGoOnTogether() {
        courses.pause(couple.firsts(), inAnHour());
        courses.ready(couple.firsts());
        courses.ready(couple.firsts());
        assertThat(robins().rests()).isTrue();
        courses.notReady(couple.firsts());
        courses.ready(couple.seconds());
        assertThat(robins().rests()).isTrue();
        courses.ready(couple.firsts());
        assertThat(robins().rests()).isFalse();
        floors.take(couple.firsts(), HOME);
    }

    @Test
    void anotherTimeAsksBothAgain() {
        courses.pause(couple.firsts(), inAnHour());
        courses.ready(couple.seconds());
        var later = inAnHour().plus(Duration.ofHours(3));
        courses.pause(couple.firsts(), later);
        assertThat(robins().timeOut()).contains(new TimeOut(Seat.A, later, Set.of()));
    }

    @Test
    void aTimeToGoOnLiesAheadAndNotTooFar() {
        assertThatExceptionOfType(TimeRefused.class).isThrownBy(() -> pause(clock.instant()));
        assertThatExceptionOfType(TimeRefused.class)
                .isThrownBy(() -> pause(clock.instant().plus(Duration.ofDays(8))));
        assertThat(robins().rests()).isFalse();
    }

    @Test
    void theFloorIsWhereItWasWhenTheyGoOn() {
        floors.take(couple.firsts(), HOME);
        var before = robins().hearing(HOME);
        courses.pause(couple.seconds(), inAnHour());
        courses.ready(couple.firsts());
        courses.ready(couple.seconds());
        assertThat(robins().hearing(HOME)).isEqualTo(before);
    }

    private void pause(Instant until) {
        courses.pause(couple.firsts(), until);
    }

    private Instant inAnHour() {
        return clock.instant().plus(Duration.ofHours(1));
    }

    private Course robins() {
        return of(couple.seconds());
    }

    private Course of(OpenedPair pair) {
        return courses.of(pair);
    }

    private static Terms terms() {
        return new Terms("We say so the same evening.", Set.of(Seat.A), LocalDate.of(2026, 12, 6));
    }
}
