package app.entente.checkin;

import static app.entente.checkin.CheckInCouples.HOME;
import static app.entente.checkin.CheckInCouples.kept;
import static app.entente.checkin.CheckInCouples.ratherNotSay;
import static app.entente.checkin.CheckInCouples.shown;
import static app.entente.checkin.CheckInSubject.Review.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.agreement.Agreement;
import app.entente.agreement.AgreementTerms;
import app.entente.agreement.Agreements;
import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.checkin.CheckInRefused.AlreadyReady;
import app.entente.checkin.CheckInRefused.CheckInShut;
import app.entente.checkin.CheckInRefused.NotAdmitted;
import app.entente.checkin.CheckInRefused.NotDue;
import app.entente.checkin.OpenedCheckIn.ShownValues;
import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.couple.SpaceRefused.SpaceClosed;
import app.entente.couple.SpaceRefused.SpaceResting;
import app.entente.couple.Spaces;
import app.entente.door.OpenedCouple;
import app.entente.values.NonAnswer;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@BackendTest
@RecordApplicationEvents
class CheckInsModuleTests {

    private static final Value YES = new Value.Chosen("yes");
    private static final Value PARTLY = new Value.Chosen("partly");

    private final CheckInCouples couples;
    private final CheckIns checkIns;
    private final CheckInWithdrawals withdrawals;
    private final CheckInCleanup cleanup;
    private final Agreements agreements;
    private final Spaces spaces;
    private final TurnableClock clock;
    private final JdbcClient jdbc;

    private OpenedCouple couple;
    private Agreement agreement;
    private LocalDate day;

    @Autowired
    CheckInsModuleTests(
            CheckInCouples couples,
            CheckIns checkIns,
            CheckInWithdrawals withdrawals,
            CheckInCleanup cleanup,
            Agreements agreements,
            Spaces spaces,
            TurnableClock clock,
            JdbcClient jdbc) {
        this.couples = couples;
        this.checkIns = checkIns;
        this.withdrawals = withdrawals;
        this.cleanup = cleanup;
        this.agreements = agreements;
        this.spaces = spaces;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoWhoAgree() {
        day = couples.today();
        couple = couples.talked(HOME);
        agreement = couples.agree(couple, day);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void bothAreAskedFromItsDayOnForTwoWeeks() {
        couple.people().both().forEach(me -> {
            assertThat(checkIns.due(me, day.minusDays(1))).isEmpty();
            assertThat(checkIns.due(me, day)).containsExactly(CheckIn.untouched(review()));
            assertThat(reviews(me, day.plusDays(13))).hasSize(1);
            assertThat(reviews(me, day.plusDays(14))).isEmpty();
        });
    }

    @Test
    void whatBothShowOpensForBoth() {
        submit(couple.first(), shown(YES));
        assertThat(checkIns.opened(couple.first())).isEmpty();
        submit(couple.second(), shown(PARTLY));
        assertThat(checkIns.opened(couple.first()))
                .containsExactly(new OpenedCheckIn(review(), List.of(new ShownValues(QUESTION, YES, PARTLY))));
        assertThat(checkIns.opened(couple.second()))
                .containsExactly(new OpenedCheckIn(review(), List.of(new ShownValues(QUESTION, PARTLY, YES))));
        couple.people().both().forEach(me -> assertThat(checkIns.due(me, day)).isEmpty());
    }

    @Test
    void withNothingThatBothShowItStaysShut() {
        for (var answer : List.of(kept(PARTLY), ratherNotSay(), Answer.of(YES))) {
            submit(couple.first(), shown(YES));
            submit(couple.second(), answer);
            couple.people().both().forEach(me -> {
                assertThat(checkIns.opened(me)).isEmpty();
                assertThat(checkIns.due(me, day)).extracting(CheckIn::ready).containsExactly(true);
                checkIns.takeBack(me, review());
            });
        }
    }

    @Test
    void whoHasTakenItBackOpensNothing() {
        submit(couple.first(), shown(YES));
        checkIns.takeBack(couple.first(), review());
        submit(couple.second(), shown(PARTLY));
        assertThat(checkIns.opened(couple.second())).isEmpty();
        assertThat(checkIns.due(couple.first(), day))
                .containsExactly(new CheckIn(review(), false, Map.of(QUESTION, shown(YES))));
        submit(couple.first(), shown(YES));
        assertThat(checkIns.opened(couple.second())).hasSize(1);
    }

    @Test
    void anotherScreenCannotShowWhatIsKept() {
        submit(couple.first(), kept(YES));
        assertThatExceptionOfType(AlreadyReady.class).isThrownBy(() -> submit(couple.first(), shown(PARTLY)));
        submit(couple.second(), shown(YES));
        assertThat(checkIns.opened(couple.second())).isEmpty();
        assertThat(checkIns.answered(couple.first()))
                .containsExactly(new CheckIn(review(), true, Map.of(QUESTION, kept(YES))));
    }

    @Test
    void whatHasOpenedIsWithdrawnForBothAndForGood(ApplicationEvents events) {
        submit(couple.first(), shown(YES));
        submit(couple.second(), shown(PARTLY));
        events.clear();
        withdrawals.withdraw(couple.second(), review());
        withdrawals.withdraw(couple.first(), review());
        assertThat(events.stream(CheckInWithdrawn.class))
                .singleElement()
                .satisfies(it -> assertThat(it.recipients())
                        .containsExactlyInAnyOrder(
                                couple.first().person(), couple.second().person()));
        assertThat(count("checkin.half")).isZero();
        couple.people().both().forEach(me -> {
            assertThat(checkIns.opened(me)).containsExactly(new OpenedCheckIn(review(), List.of()));
            assertThat(checkIns.due(me, day)).isEmpty();
            assertThatExceptionOfType(NotDue.class).isThrownBy(() -> submit(me, shown(YES)));
        });
        assertThat(checkIns.answered(couple.first()))
                .containsExactly(new CheckIn(review(), true, Map.of(QUESTION, shown(YES))));
    }

    @Test
    void nothingIsWithdrawnFromAShutOne() {
        assertThatExceptionOfType(NotDue.class).isThrownBy(() -> withdrawals.withdraw(couple.first(), review()));
        submit(couple.first(), shown(YES));
        for (var me : couple.people().both()) {
            assertThatExceptionOfType(CheckInShut.class).isThrownBy(() -> withdrawals.withdraw(me, review()));
        }
        submit(couple.second(), shown(YES));
        assertThat(checkIns.opened(couple.second()))
                .extracting(OpenedCheckIn::withdrawn)
                .containsExactly(false);
    }

    @Test
    void whatHasOpenedStaysAsItWas() {
        submit(couple.first(), shown(YES));
        submit(couple.second(), shown(YES));
        assertThatExceptionOfType(NotDue.class).isThrownBy(() -> submit(couple.first(), shown(PARTLY)));
        assertThatExceptionOfType(CheckInRefused.CheckInOpen.class)
                .isThrownBy(() -> checkIns.takeBack(couple.first(), review()));
    }

    @Test
    void aShutOneLapsesByItsDayAloneAndIsAskedAgainAYearLater() {
        submit(couple.first(), shown(YES));
        clock.turn(Duration.ofDays(15));
        cleanup.deleteLapsed();
        assertThat(checkIns.answered(couple.first())).hasSize(1);
        clock.turn(Duration.ofDays(1));
        cleanup.deleteLapsed();
        assertThat(checkIns.answered(couple.first())).isEmpty();
        assertThat(agreements.findInForce(couple.first())).contains(agreement);
        assertThat(reviews(couple.first(), day.plusYears(1)))
                .containsExactly(CheckIn.untouched(new CheckInSubject.Review(agreement.id(), 1, day.plusYears(1))));
    }

    @Test
    void anOpenedOneNeverLapses() {
        submit(couple.first(), shown(YES));
        submit(couple.second(), shown(YES));
        clock.turn(Duration.ofDays(400));
        cleanup.deleteLapsed();
        assertThat(checkIns.opened(couple.second())).hasSize(1);
    }

    @Test
    void whatIsLetGoOrWordedAnewIsNotAskedAbout() {
        var terms = new AgreementTerms("We cook on Sundays.", Set.of(Seat.B), day);
        agreements.reword(couple.firsts(), agreement.id(), 1, terms);
        assertThat(reviews(couple.first(), day)).isEmpty();
        couple.both().forEach(pair -> agreements.confirm(pair, agreement.id(), 2));
        assertThat(reviews(couple.second(), day))
                .containsExactly(CheckIn.untouched(new CheckInSubject.Review(agreement.id(), 2, day)));
        agreements.withdraw(couple.seconds(), agreement.id());
        assertThat(reviews(couple.first(), day)).isEmpty();
        assertThatExceptionOfType(NotDue.class).isThrownBy(() -> submit(couple.first(), shown(YES)));
    }

    @Test
    void nothingElseIsAdmitted() {
        for (var answer : List.of(
                shown(new Value.Chosen("always")),
                shown(new Value.Grade(3)),
                Answer.of(YES).share(ShareLevel.TOPIC_ONLY),
                Answer.of(NonAnswer.SKIPPED))) {
            assertThatExceptionOfType(NotAdmitted.class).isThrownBy(() -> submit(couple.first(), answer));
        }
        assertThatExceptionOfType(NotAdmitted.class)
                .isThrownBy(() -> checkIns.submit(couple.first(), review(), day, Map.of("kept", shown(YES))));
    }

    @Test
    void aPulseComesTwoWeeksAfterTheTalkForWhatWasTalkedAbout() {
        var pulseDay = day.plusDays(14);
        var me = couple.first();
        assertThat(checkIns.due(me, pulseDay.minusDays(1))).noneMatch(CheckInsModuleTests::isPulse);
        assertThat(checkIns.due(me, pulseDay).getLast().subject())
                .isEqualTo(new CheckInSubject.Pulse(couple.round(), pulseDay, List.of("home-fair", "home-noticed")));
        var wide = couples.talked(HOME, new ThemeId("money"), new ThemeId("care"));
        assertThat(checkIns.due(wide.first(), pulseDay).getLast().subject().questions())
                .containsExactlyInAnyOrder("home-fair", "money-open", "care-felt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"my-footing", "running-low", "finding-calm", "my-body", "not-a-theme"})
    void noPulseIsAskedAboutOneselfOrSomethingSensitive(String theme) {
        var other = couples.talked(new ThemeId(theme));
        assertThat(checkIns.due(other.first(), day.plusDays(14))).isEmpty();
    }

    @Test
    void ofAPulseOnlyWhatBothShowOpens() {
        var pulse = pulse();
        checkIns.submit(
                couple.first(),
                pulse,
                pulse.day(),
                Map.of("home-fair", shown(new Value.Grade(2)), "home-noticed", shown(new Value.Grade(4))));
        checkIns.submit(
                couple.second(),
                pulse,
                pulse.day(),
                Map.of("home-fair", kept(new Value.Grade(1)), "home-noticed", shown(new Value.Grade(5))));
        assertThat(checkIns.opened(couple.second()).getFirst().shown())
                .containsExactly(new ShownValues("home-noticed", new Value.Grade(5), new Value.Grade(4)));
    }

    @Test
    void whatIsErasedIsShownNoLonger() {
        submit(couple.first(), shown(YES));
        submit(couple.second(), shown(YES));
        spaces.erase(couple.first());
        assertThat(checkIns.opened(couple.second())).isEmpty();
        assertThat(checkIns.answered(couple.second())).hasSize(1);
    }

    @Test
    void aSpaceThatRestsOrIsClosedTakesNoAnswer() {
        spaces.pause(couple.second());
        assertThatExceptionOfType(SpaceResting.class).isThrownBy(() -> submit(couple.first(), shown(YES)));
        assertThatExceptionOfType(SpaceResting.class).isThrownBy(() -> withdrawals.withdraw(couple.first(), review()));
        spaces.resume(couple.second());
        spaces.close(couple.second());
        assertThatExceptionOfType(SpaceClosed.class).isThrownBy(() -> submit(couple.first(), shown(YES)));
        assertThatExceptionOfType(SpaceClosed.class).isThrownBy(() -> checkIns.takeBack(couple.first(), review()));
    }

    /** Only who has paused a space can resume it, so the other could take nothing back before it goes on. */
    @Test
    void whoIsReadyTakesThatBackWhileTheSpaceRests() {
        submit(couple.first(), shown(YES));
        spaces.pause(couple.second());
        checkIns.takeBack(couple.first(), review());
        spaces.resume(couple.second());
        submit(couple.second(), shown(PARTLY));
        assertThat(checkIns.opened(couple.second())).isEmpty();
    }

    @Test
    void noTimeOfDayIsStored() {
        var types = jdbc.sql("""
                        select data_type
                          from information_schema.columns
                         where table_schema = 'checkin'
                        """).query(String.class).set();
        assertThat(types).isNotEmpty().noneMatch(it -> it.contains("time"));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table + " where space_id = :space")
                .param("space", couple.first().space().value())
                .query(Long.class)
                .single();
    }

    private void submit(Membership me, Answer answer) {
        checkIns.submit(me, review(), day, Map.of(QUESTION, answer));
    }

    private CheckInSubject review() {
        return new CheckInSubject.Review(agreement.id(), 1, day);
    }

    private CheckInSubject pulse() {
        return checkIns.due(couple.first(), day.plusDays(14)).getLast().subject();
    }

    private List<CheckIn> reviews(Membership me, LocalDate today) {
        return checkIns.due(me, today).stream().filter(it -> !isPulse(it)).toList();
    }

    private static boolean isPulse(CheckIn checkIn) {
        return checkIn.subject() instanceof CheckInSubject.Pulse;
    }
}
