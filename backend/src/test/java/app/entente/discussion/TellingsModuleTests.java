package app.entente.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.couple.Seat;
import app.entente.door.OpenCouple;
import app.entente.door.Pairs;
import app.entente.questionnaire.ThemeId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

/** The two are never here at the same time. */
@BackendTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TellingsModuleTests {

    private static final TopicId HOME = new TopicId(new ThemeId("home"), Facet.EXPECTATIONS);

    private final Pairs pairs;
    private final Tellings tellings;
    private final Courses courses;
    private final JdbcClient jdbc;

    private OpenCouple couple;

    TellingsModuleTests(Pairs pairs, Tellings tellings, Courses courses, JdbcClient jdbc) {
        this.pairs = pairs;
        this.tellings = tellings;
        this.courses = courses;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoWhoTalk() {
        couple = pairs.opened();
    }

    @Test
    void eachTellsSaysBackAndConfirmsInThreeVisits() {
        noaTells("Late at night I find no words.");
        robinSaysBack("You are tired then.");
        robinTells("Silence is hard for me.");
        tellings.thatIsIt(couple.firsts(), id(Seat.A));
        tellings.sayBack(couple.firsts(), id(Seat.B), "You worry when I am silent.");
        assertThat(hearing().heard()).containsExactly(Seat.A);
        tellings.thatIsIt(couple.seconds(), id(Seat.B));
        assertThat(hearing().bothHeard()).isTrue();
        assertThat(seen())
                .containsExactly(
                        new Telling.Understood(
                                HOME, Seat.A, 1, "Late at night I find no words.", "You are tired then."),
                        new Telling.Understood(
                                HOME, Seat.B, 1, "Silence is hard for me.", "You worry when I am silent."));
    }

    @Test
    void onlyTheOtherSaysItBack() {
        noaTells("Late at night I find no words.");
        assertMovedOn(() -> tellings.sayBack(couple.firsts(), id(Seat.A), "me"));
    }

    @Test
    void onlyWhoWroteItConfirms() {
        noaTells("Late at night I find no words.");
        assertMovedOn(() -> tellings.thatIsIt(couple.firsts(), id(Seat.A)));
        robinSaysBack("You are tired then.");
        assertMovedOn(() -> tellings.thatIsIt(couple.seconds(), id(Seat.A)));
        assertMovedOn(() -> tellings.notQuite(couple.seconds(), id(Seat.A)));
        assertThat(hearing().heard()).isEmpty();
    }

    @Test
    void notQuiteAsksToSayItBackOnceMore() {
        noaTells("Late at night I find no words.");
        robinSaysBack("You are tired then.");
        tellings.notQuite(couple.firsts(), id(Seat.A));
        noaTells("Late at night I find no kind words.");
        robinSaysBack("You fear to hurt me.");
        tellings.thatIsIt(couple.firsts(), id(Seat.A));
        assertThat(seen())
                .containsExactly(new Telling.Understood(
                        HOME, Seat.A, 1, "Late at night I find no kind words.", "You fear to hurt me."));
    }

    @Test
    void whatIsSaidBackAlreadyIsNotRewordedBeneathIt() {
        noaTells("Late at night I find no words.");
        robinSaysBack("You are tired then.");
        assertMovedOn(() -> noaTells("Something else."));
    }

    @Test
    void whoIsUnderstoodMayTellMore() {
        noaTells("Late at night I find no words.");
        robinSaysBack("You are tired then.");
        tellings.thatIsIt(couple.firsts(), id(Seat.A));
        noaTells("After breakfast I do.");
        assertThat(seen()).extracting(Telling::number).containsExactly(1, 2);
    }

    @Test
    void nothingIsNoTelling() {
        assertThatExceptionOfType(TextRefused.class).isThrownBy(() -> noaTells("  "));
        noaTells("ü".repeat(Text.VIEW));
        assertThatExceptionOfType(TextRefused.class).isThrownBy(() -> robinSaysBack("x".repeat(Text.VIEW + 1)));
    }

    @Test
    void inTheDatabaseNobodyCanReadIt() {
        noaTells("Canary");
        var stored = jdbc.sql("select payload from discussion.piece where space_id = :space")
                .param("space", couple.first().space().value())
                .query((it, _) -> new String(it.getBytes(1), StandardCharsets.ISO_8859_1))
                .list();
        assertThat(stored).hasSize(1).noneMatch(it -> it.contains("Canary") || it.contains("home"));
    }

    private void noaTells(String view) {
        tellings.tell(couple.firsts(), HOME, view);
    }

    private void robinTells(String view) {
        tellings.tell(couple.seconds(), HOME, view);
    }

    private void robinSaysBack(String heard) {
        tellings.sayBack(couple.seconds(), id(Seat.A), heard);
    }

    private TellingId id(Seat by) {
        return tellings.of(couple.seconds(), HOME).stream()
                .filter(it -> it.telling().by() == by)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<Telling> seen() {
        return tellings.of(couple.seconds(), HOME).stream()
                .map(Tellings.Line::telling)
                .toList();
    }

    private Hearing hearing() {
        return courses.of(couple.seconds()).hearing(HOME);
    }

    private static void assertMovedOn(ThrowingCallable deed) {
        assertThatExceptionOfType(TalkMovedOn.class).isThrownBy(deed);
    }
}
