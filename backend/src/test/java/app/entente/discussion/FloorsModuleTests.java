package app.entente.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.couple.Seat;
import app.entente.door.OpenCouple;
import app.entente.door.Pairs;
import app.entente.questionnaire.ThemeId;
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

    private static final TopicId HOME = new TopicId(new ThemeId("home"), Facet.EXPECTATIONS);
    private static final TopicId MONEY = new TopicId(new ThemeId("money"), Facet.LIMITS);

    private final Pairs pairs;
    private final Courses courses;
    private final Floors floors;
    private final JdbcClient jdbc;
    private final TurnableClock clock;

    private OpenCouple couple;

    FloorsModuleTests(Pairs pairs, Courses courses, Floors floors, JdbcClient jdbc, TurnableClock clock) {
        this.pairs = pairs;
        this.courses = courses;
        this.floors = floors;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void twoWhoTalk() {
        couple = pairs.opened();
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
        assertThat(courses.of(couple.firsts()).hearing(MONEY).floor()).isEqualTo(new Floor.Free());
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
        assertMovedOn(() -> floors.thatIsIt(couple.firsts(), HOME));
        floors.say(couple.firsts(), HOME);
        assertMovedOn(() -> floors.thatIsIt(couple.firsts(), HOME));
        floors.sayBack(couple.seconds(), HOME);
        floors.thatIsIt(couple.firsts(), HOME);
        assertThat(robins().heard()).containsExactly(Seat.A);
        assertThat(robins().bothHeard()).isFalse();
    }

    @Test
    void onlyWhoSpeaksSaysThatItIsSaid() {
        noaSpeaks();
        assertMovedOn(() -> floors.say(couple.seconds(), HOME));
        assertMovedOn(() -> floors.sayBack(couple.seconds(), HOME));
    }

    @Test
    void onlyWhoSpokeSaysWhetherThatIsIt() {
        noaSpeaks();
        floors.say(couple.firsts(), HOME);
        floors.sayBack(couple.seconds(), HOME);
        assertMovedOn(() -> floors.thatIsIt(couple.seconds(), HOME));
        assertMovedOn(() -> floors.notQuite(couple.seconds(), HOME));
        assertThat(noas().heard()).isEmpty();
    }

    @Test
    void notQuiteLetsThemSayItAgain() {
        noaSpeaks();
        floors.say(couple.firsts(), HOME);
        floors.sayBack(couple.seconds(), HOME);
        floors.notQuite(couple.firsts(), HOME);
        assertThat(robins().floor())
                .isInstanceOfSatisfying(
                        Floor.Speaking.class, it -> assertThat(it.speaker()).isEqualTo(Seat.A));
        assertThat(robins().heard()).isEmpty();
    }

    @Test
    void theFloorPassesOnceItsSpeakerIsUnderstood() {
        noaSpeaks();
        assertMovedOn(() -> floors.pass(couple.firsts(), HOME));
        noaIsUnderstood();
        assertMovedOn(() -> floors.pass(couple.seconds(), HOME));
        floors.pass(couple.firsts(), HOME);
        assertThat(noas().floor())
                .isInstanceOfSatisfying(
                        Floor.Speaking.class, it -> assertThat(it.speaker()).isEqualTo(Seat.B));
    }

    @Test
    void whoIsUnderstoodMayGoOn() {
        noaSpeaks();
        noaIsUnderstood();
        floors.goOn(couple.firsts(), HOME);
        assertThat(robins().floor()).isInstanceOf(Floor.Speaking.class);
        assertThat(robins().heard()).containsExactly(Seat.A);
    }

    @Test
    void whoHasTheFloorPutsItDownAndNobodyElseDoes() {
        noaSpeaks();
        floors.putDown(couple.seconds(), HOME);
        assertThat(noas().floor()).isInstanceOf(Floor.Speaking.class);
        floors.putDown(couple.firsts(), HOME);
        assertThat(noas().floor()).isEqualTo(new Floor.Free());
    }

    @Test
    void nobodyTakesTheFloorOfSomebodyWhoIsThere() {
        noaSpeaks();
        clock.turn(Duration.ofMinutes(9));
        assertThat(floors.rests(couple.second(), noas().floor())).isFalse();
        assertMovedOn(() -> floors.take(couple.seconds(), HOME));
    }

    @Test
    void aFloorThatRestsForAWhileCanBeTakenOver() {
        noaSpeaks();
        noaIsUnderstood();
        clock.turn(Duration.ofMinutes(11));
        assertThat(floors.rests(couple.first(), noas().floor())).isFalse();
        assertThat(floors.rests(couple.second(), noas().floor())).isTrue();
        floors.take(couple.seconds(), HOME);
        assertThat(noas().floor())
                .isInstanceOfSatisfying(
                        Floor.Speaking.class, it -> assertThat(it.speaker()).isEqualTo(Seat.B));
        assertThat(noas().heard()).containsExactly(Seat.A);
    }

    @Test
    void talkedElsewhereCountsWhenBothSaySo() {
        floors.talkedElsewhere(couple.firsts(), HOME, true);
        assertThat(noas().bothHeard()).isFalse();
        floors.talkedElsewhere(couple.firsts(), HOME, false);
        floors.talkedElsewhere(couple.seconds(), HOME, true);
        assertThat(noas().bothHeard()).isFalse();
        floors.talkedElsewhere(couple.firsts(), HOME, true);
        floors.talkedElsewhere(couple.seconds(), HOME, false);
        assertThat(noas().bothHeard()).isTrue();
    }

    @Test
    void oneHeardAndOneElsewhereIsNotBothHeard() {
        noaSpeaks();
        noaIsUnderstood();
        floors.talkedElsewhere(couple.seconds(), HOME, true);
        assertThat(noas().bothHeard()).isFalse();
    }

    @Test
    void bothAreToldThatTheFloorMovedAndNotHow(ApplicationEvents events) {
        events.clear();
        noaSpeaks();
        assertThat(events.stream(DiscussionChanged.class))
                .containsExactly(new DiscussionChanged(
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
        var others = pairs.opened();
        assertThat(courses.of(others.firsts())).isEqualTo(Course.EMPTY);
    }

    private void noaSpeaks() {
        floors.take(couple.firsts(), HOME);
    }

    private void noaIsUnderstood() {
        floors.say(couple.firsts(), HOME);
        floors.sayBack(couple.seconds(), HOME);
        floors.thatIsIt(couple.firsts(), HOME);
    }

    private Hearing noas() {
        return courses.of(couple.firsts()).hearing(HOME);
    }

    private Hearing robins() {
        return courses.of(couple.seconds()).hearing(HOME);
    }

    private static void assertMovedOn(ThrowingCallable deed) {
        assertThatExceptionOfType(TalkMovedOn.class).isThrownBy(deed);
    }
}
