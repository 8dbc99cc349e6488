package app.entente.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.couple.Seat;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.joint.JointRecordChanged;
import app.entente.talk.TalkRefused.TalkMovedOn;
import app.entente.values.ThemeId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@BackendTest
@RecordApplicationEvents
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FloorsModuleTests {

    private static final ThemeId HOME = new ThemeId("home");
    private static final ThemeId MONEY = new ThemeId("money");

    private final OpenedCouples openedCouples;
    private final TalkProgress talkProgress;
    private final Floors floors;
    private final JdbcClient jdbc;
    private final TurnableClock clock;

    private OpenedCouple couple;

    FloorsModuleTests(
            OpenedCouples openedCouples,
            TalkProgress talkProgress,
            Floors floors,
            JdbcClient jdbc,
            TurnableClock clock) {
        this.openedCouples = openedCouples;
        this.talkProgress = talkProgress;
        this.floors = floors;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void twoWhoTalk() {
        couple = openedCouples.opened();
    }

    @AfterEach
    void back() {
        clock.reset();
    }

    @Test
    void eitherTakesTheFreeFloorAndBothSeeWho() {
        floors.take(couple.seconds(), HOME);
        assertThat(noas().floor())
                .isInstanceOfSatisfying(
                        Floor.Speaking.class, it -> assertThat(it.speaker()).isEqualTo(Seat.B));
        assertThat(robins()).isEqualTo(noas());
        assertThat(talkProgress.find(couple.firsts()).topicProgress(MONEY).floor())
                .isEqualTo(new Floor.Free());
    }

    @Test
    void whenBothReachForItOneHasIt() {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var noa = threads.submit(() -> floors.take(couple.firsts(), HOME));
            var robin = threads.submit(() -> floors.take(couple.seconds(), HOME));
            assertThat(noa)
                    .satisfiesAnyOf(
                            it -> assertThat(it).succeedsWithin(Duration.ofSeconds(20)),
                            _ -> assertThat(robin).succeedsWithin(Duration.ofSeconds(20)));
        }
        assertThat(noas().floor()).isInstanceOf(Floor.Speaking.class);
    }

    @Test
    void aPieceIsSaidThenSaidBackThenConfirmed() {
        noaSpeaks();
        assertMovedOn(() -> floors.confirmUnderstood(couple.firsts(), HOME));
        floors.markSaid(couple.firsts(), HOME);
        assertMovedOn(() -> floors.confirmUnderstood(couple.firsts(), HOME));
        floors.markSaidBack(couple.seconds(), HOME);
        floors.confirmUnderstood(couple.firsts(), HOME);
        assertThat(robins().heard()).containsExactly(Seat.A);
        assertThat(robins().bothHeard()).isFalse();
    }

    @Test
    void onlyWhoSpeaksSaysThatItIsSaid() {
        noaSpeaks();
        assertMovedOn(() -> floors.markSaid(couple.seconds(), HOME));
        assertMovedOn(() -> floors.markSaidBack(couple.seconds(), HOME));
    }

    @Test
    void onlyWhoSpokeSaysWhetherThatIsIt() {
        noaSpeaks();
        floors.markSaid(couple.firsts(), HOME);
        floors.markSaidBack(couple.seconds(), HOME);
        assertMovedOn(() -> floors.confirmUnderstood(couple.seconds(), HOME));
        assertMovedOn(() -> floors.rejectSayBack(couple.seconds(), HOME));
        assertThat(noas().heard()).isEmpty();
    }

    @Test
    void notQuiteLetsThemSayItAgain() {
        noaSpeaks();
        floors.markSaid(couple.firsts(), HOME);
        floors.markSaidBack(couple.seconds(), HOME);
        floors.rejectSayBack(couple.firsts(), HOME);
        assertThat(robins().floor())
                .isInstanceOfSatisfying(
                        Floor.Speaking.class, it -> assertThat(it.speaker()).isEqualTo(Seat.A));
        assertThat(robins().heard()).isEmpty();
    }

    @Test
    void theFloorPassesOnceItsSpeakerIsUnderstood() {
        noaSpeaks();
        assertMovedOn(() -> floors.passFloor(couple.firsts(), HOME));
        noaIsUnderstood();
        assertMovedOn(() -> floors.passFloor(couple.seconds(), HOME));
        floors.passFloor(couple.firsts(), HOME);
        assertThat(noas().floor())
                .isInstanceOfSatisfying(
                        Floor.Speaking.class, it -> assertThat(it.speaker()).isEqualTo(Seat.B));
    }

    @Test
    void whoIsUnderstoodMayGoOn() {
        noaSpeaks();
        noaIsUnderstood();
        floors.continueSpeaking(couple.firsts(), HOME);
        assertThat(robins().floor()).isInstanceOf(Floor.Speaking.class);
        assertThat(robins().heard()).containsExactly(Seat.A);
    }

    @Test
    void whoHasTheFloorPutsItDownAndNobodyElseDoes() {
        noaSpeaks();
        floors.release(couple.seconds(), HOME);
        assertThat(noas().floor()).isInstanceOf(Floor.Speaking.class);
        floors.release(couple.firsts(), HOME);
        assertThat(noas().floor()).isEqualTo(new Floor.Free());
    }

    @Test
    void nobodyTakesTheFloorOfSomebodyWhoIsThere() {
        noaSpeaks();
        clock.turn(Duration.ofMinutes(9));
        assertThat(floors.canTakeOver(couple.second(), noas().floor())).isFalse();
        assertMovedOn(() -> floors.take(couple.seconds(), HOME));
    }

    @Test
    void aFloorThatRestsForAWhileCanBeTakenOver() {
        noaSpeaks();
        noaIsUnderstood();
        clock.turn(Duration.ofMinutes(11));
        assertThat(floors.canTakeOver(couple.first(), noas().floor())).isFalse();
        assertThat(floors.canTakeOver(couple.second(), noas().floor())).isTrue();
        floors.take(couple.seconds(), HOME);
        assertThat(noas().floor())
                .isInstanceOfSatisfying(
                        Floor.Speaking.class, it -> assertThat(it.speaker()).isEqualTo(Seat.B));
        assertThat(noas().heard()).containsExactly(Seat.A);
    }

    @Test
    void talkedElsewhereCountsWhenBothSaySo() {
        floors.setTalkedElsewhere(couple.firsts(), HOME, true);
        assertThat(noas().bothHeard()).isFalse();
        floors.setTalkedElsewhere(couple.firsts(), HOME, false);
        floors.setTalkedElsewhere(couple.seconds(), HOME, true);
        assertThat(noas().bothHeard()).isFalse();
        floors.setTalkedElsewhere(couple.firsts(), HOME, true);
        floors.setTalkedElsewhere(couple.seconds(), HOME, false);
        assertThat(noas().bothHeard()).isTrue();
    }

    @Test
    void oneHeardAndOneElsewhereIsNotBothHeard() {
        noaSpeaks();
        noaIsUnderstood();
        floors.setTalkedElsewhere(couple.seconds(), HOME, true);
        assertThat(noas().bothHeard()).isFalse();
    }

    @Test
    void bothAreToldThatTheFloorMovedAndNotHow(ApplicationEvents events) {
        events.clear();
        noaSpeaks();
        assertThat(events.stream(JointRecordChanged.class))
                .containsExactly(new JointRecordChanged(
                        couple.round().value(),
                        Set.of(couple.first().person(), couple.second().person())));
    }

    @Test
    void theDatabaseDoesNotSayWhatIsTalkedAbout() {
        noaSpeaks();
        var stored = jdbc.sql("select payload from discussion.course where space_id = :space")
                .param("space", couple.first().space().value())
                .query((it, _) -> new String(it.getBytes(1), StandardCharsets.ISO_8859_1))
                .list();
        assertThat(stored).hasSize(1).noneMatch(it -> it.contains("home") || it.contains("EXPECTATIONS"));
    }

    @Test
    void anotherCoupleHasItsOwnFloor() {
        noaSpeaks();
        var others = openedCouples.opened();
        assertThat(talkProgress.find(others.firsts())).isEqualTo(TalkState.EMPTY);
    }

    private void noaSpeaks() {
        floors.take(couple.firsts(), HOME);
    }

    private void noaIsUnderstood() {
        floors.markSaid(couple.firsts(), HOME);
        floors.markSaidBack(couple.seconds(), HOME);
        floors.confirmUnderstood(couple.firsts(), HOME);
    }

    private TopicProgress noas() {
        return talkProgress.find(couple.firsts()).topicProgress(HOME);
    }

    private TopicProgress robins() {
        return talkProgress.find(couple.seconds()).topicProgress(HOME);
    }

    private static void assertMovedOn(ThrowingCallable deed) {
        assertThatExceptionOfType(TalkMovedOn.class).isThrownBy(deed);
    }
}
