package app.entente.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.agreement.AgreementTerms;
import app.entente.agreement.Agreements;
import app.entente.agreement.Appreciations;
import app.entente.agreement.LimitPlans;
import app.entente.agreement.NoteParagraph;
import app.entente.agreement.NoteParagraphId;
import app.entente.agreement.SharedNotes;
import app.entente.couple.Seat;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.door.OpenedPair;
import app.entente.talk.TalkRefused.TalkRests;
import app.entente.talk.TalkRefused.TimeRefused;
import app.entente.values.ThemeId;
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
class TalkProgressModuleTests {

    private static final ThemeId HOME = new ThemeId("home");

    private final OpenedCouples openedCouples;
    private final TalkProgress talkProgress;
    private final Floors floors;
    private final WrittenTurns writtenTurns;
    private final Agendas agendas;
    private final ParkingLot parkingLot;
    private final SharedNotes sharedNotes;
    private final Agreements agreements;
    private final LimitPlans limitPlans;
    private final Appreciations appreciations;
    private final HeardTopics heardTopics;
    private final Clock clock;

    private OpenedCouple couple;

    TalkProgressModuleTests(
            OpenedCouples openedCouples,
            TalkProgress talkProgress,
            Floors floors,
            WrittenTurns writtenTurns,
            Agendas agendas,
            ParkingLot parkingLot,
            SharedNotes sharedNotes,
            Agreements agreements,
            LimitPlans limitPlans,
            Appreciations appreciations,
            HeardTopics heardTopics,
            Clock clock) {
        this.openedCouples = openedCouples;
        this.talkProgress = talkProgress;
        this.floors = floors;
        this.writtenTurns = writtenTurns;
        this.agendas = agendas;
        this.parkingLot = parkingLot;
        this.sharedNotes = sharedNotes;
        this.agreements = agreements;
        this.limitPlans = limitPlans;
        this.appreciations = appreciations;
        this.heardTopics = heardTopics;
        this.clock = clock;
    }

    @BeforeEach
    void twoWhoTalk() {
        couple = openedCouples.opened();
    }

    @Test
    void theyBeginWithTheirStrengths() {
        assertThat(robins().step()).isEqualTo(TalkStep.STRENGTHS);
        assertThat(robins().movedBy()).isEmpty();
    }

    @Test
    void eitherMovesTheStepForBoth() {
        talkProgress.moveOn(couple.firsts(), TalkStep.STRENGTHS);
        talkProgress.moveOn(couple.seconds(), TalkStep.AGENDA);
        talkProgress.moveBack(couple.firsts(), TalkStep.TALK);
        assertThat(robins().step()).isEqualTo(TalkStep.AGENDA);
        assertThat(robins().movedBy()).contains(Seat.A);
    }

    @Test
    void bothMovingOnAtOnceMovesOneStep() {
        talkProgress.moveOn(couple.firsts(), TalkStep.STRENGTHS);
        talkProgress.moveOn(couple.seconds(), TalkStep.STRENGTHS);
        assertThat(robins().step()).isEqualTo(TalkStep.AGENDA);
    }

    @Test
    void thereIsNothingBeforeTheFirstAndBehindTheLast() {
        talkProgress.moveBack(couple.firsts(), TalkStep.STRENGTHS);
        for (var talkStep : TalkStep.values()) {
            talkProgress.moveOn(couple.firsts(), talkStep);
        }
        assertThat(robins().step()).isEqualTo(TalkStep.RECONNECT);
    }

    @Test
    void eitherTurnsTheTimerOffForBoth() {
        talkProgress.setTimer(couple.seconds(), false);
        assertThat(talkProgress.find(couple.firsts()).timer()).isFalse();
    }

    @Test
    void eitherTakesATimeOutAndNamesWhenToGoOn() {
        var until = inAnHour();
        talkProgress.takeTimeOut(couple.seconds(), until);
        assertThat(talkProgress.find(couple.firsts()).timeOut()).contains(new TimeOut(Seat.B, until, Set.of()));
    }

    @Test
    void whileItRestsThereIsNothingToSayOrToConfirm() {
        heardTopics.talkedElsewhere(couple, HOME);
        var draft = agreements.create(couple.firsts(), HOME, terms());
        var limit = limitPlans.find(couple.firsts()).stream()
                .map(it -> it.openedLimit().id())
                .filter(it -> it.owner() == Seat.B)
                .findFirst()
                .orElseThrow();
        talkProgress.takeTimeOut(couple.seconds(), inAnHour());
        var pair = couple.firsts();
        assertThat(List.<ThrowingCallable>of(
                        () -> talkProgress.moveOn(pair, TalkStep.STRENGTHS),
                        () -> floors.take(pair, HOME),
                        () -> floors.setTalkedElsewhere(pair, HOME, false),
                        () -> writtenTurns.write(pair, HOME, "words"),
                        () -> agendas.place(pair, HOME, Agenda.Placement.TODAY),
                        () -> parkingLot.park(pair, "words"),
                        () -> agreements.create(pair, HOME, terms()),
                        () -> agreements.confirm(pair, draft.id(), 1),
                        () -> agreements.reword(pair, draft.id(), 1, terms()),
                        () -> limitPlans.setNeed(pair, limit, "words"),
                        () -> appreciations.write(pair, "words")))
                .allSatisfy(it -> assertThatExceptionOfType(TalkRests.class).isThrownBy(it));
        assertThat(agreements.withdraw(pair, draft.id()).withdrawnBy()).isPresent(); // nobody is held to one by a pause
    }

    @Test
    void whatSomebodyWasTypingWhenTheOtherTookATimeOutIsKept() {
        talkProgress.takeTimeOut(couple.seconds(), inAnHour());
        sharedNotes.write(couple.firsts(), HOME, NoteParagraphId.create(), 0, "Half a sentence");
        assertThat(sharedNotes.find(couple.seconds(), HOME))
                .extracting(NoteParagraph::text)
                .containsExactly("Half a sentence");
    }

    @Test
    void theyGoOnTogether() {
        talkProgress.takeTimeOut(couple.firsts(), inAnHour());
        talkProgress.markReady(couple.firsts());
        talkProgress.markReady(couple.firsts());
        assertThat(robins().paused()).isTrue();
        talkProgress.unmarkReady(couple.firsts());
        talkProgress.markReady(couple.seconds());
        assertThat(robins().paused()).isTrue();
        talkProgress.markReady(couple.firsts());
        assertThat(robins().paused()).isFalse();
        floors.take(couple.firsts(), HOME);
    }

    @Test
    void anotherTimeAsksBothAgain() {
        talkProgress.takeTimeOut(couple.firsts(), inAnHour());
        talkProgress.markReady(couple.seconds());
        var later = inAnHour().plus(Duration.ofHours(3));
        talkProgress.takeTimeOut(couple.firsts(), later);
        assertThat(robins().timeOut()).contains(new TimeOut(Seat.A, later, Set.of()));
    }

    @Test
    void aTimeToGoOnLiesAheadAndNotTooFar() {
        assertThatExceptionOfType(TimeRefused.class).isThrownBy(() -> pause(clock.instant()));
        assertThatExceptionOfType(TimeRefused.class)
                .isThrownBy(() -> pause(clock.instant().plus(Duration.ofDays(8))));
        assertThat(robins().paused()).isFalse();
    }

    @Test
    void theFloorIsWhereItWasWhenTheyGoOn() {
        floors.take(couple.firsts(), HOME);
        var before = robins().topicProgress(HOME);
        talkProgress.takeTimeOut(couple.seconds(), inAnHour());
        talkProgress.markReady(couple.firsts());
        talkProgress.markReady(couple.seconds());
        assertThat(robins().topicProgress(HOME)).isEqualTo(before);
    }

    private void pause(Instant until) {
        talkProgress.takeTimeOut(couple.firsts(), until);
    }

    private Instant inAnHour() {
        return clock.instant().plus(Duration.ofHours(1));
    }

    private TalkState robins() {
        return of(couple.seconds());
    }

    private TalkState of(OpenedPair pair) {
        return talkProgress.find(pair);
    }

    private static AgreementTerms terms() {
        return new AgreementTerms("We say so the same evening.", Set.of(Seat.A), LocalDate.of(2026, 12, 6));
    }
}
