package app.entente.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.couple.Seat;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.joint.TextRefused;
import app.entente.joint.UserText;
import app.entente.talk.TalkRefused.TalkMovedOn;
import app.entente.values.ThemeId;
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
class WrittenTurnsModuleTests {

    private static final ThemeId HOME = new ThemeId("home");

    private final OpenedCouples openedCouples;
    private final WrittenTurns writtenTurns;
    private final TalkProgress talkProgress;
    private final JdbcClient jdbc;

    private OpenedCouple couple;

    WrittenTurnsModuleTests(
            OpenedCouples openedCouples, WrittenTurns writtenTurns, TalkProgress talkProgress, JdbcClient jdbc) {
        this.openedCouples = openedCouples;
        this.writtenTurns = writtenTurns;
        this.talkProgress = talkProgress;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoWhoTalk() {
        couple = openedCouples.opened();
    }

    @Test
    void eachTellsSaysBackAndConfirmsInThreeVisits() {
        noaTells("Late at night I find no words.");
        robinSaysBack("You are tired then.");
        robinTells("Silence is hard for me.");
        writtenTurns.confirmUnderstood(couple.firsts(), id(Seat.A));
        writtenTurns.sayBack(couple.firsts(), id(Seat.B), "You worry when I am silent.");
        assertThat(hearing().heard()).containsExactly(Seat.A);
        writtenTurns.confirmUnderstood(couple.seconds(), id(Seat.B));
        assertThat(hearing().bothHeard()).isTrue();
        assertThat(seen())
                .containsExactly(
                        new WrittenTurn.Understood(
                                HOME, Seat.A, 1, "Late at night I find no words.", "You are tired then."),
                        new WrittenTurn.Understood(
                                HOME, Seat.B, 1, "Silence is hard for me.", "You worry when I am silent."));
    }

    @Test
    void onlyTheOtherSaysItBack() {
        noaTells("Late at night I find no words.");
        assertMovedOn(() -> writtenTurns.sayBack(couple.firsts(), id(Seat.A), "me"));
    }

    @Test
    void onlyWhoWroteItConfirms() {
        noaTells("Late at night I find no words.");
        assertMovedOn(() -> writtenTurns.confirmUnderstood(couple.firsts(), id(Seat.A)));
        robinSaysBack("You are tired then.");
        assertMovedOn(() -> writtenTurns.confirmUnderstood(couple.seconds(), id(Seat.A)));
        assertMovedOn(() -> writtenTurns.rejectSayBack(couple.seconds(), id(Seat.A)));
        assertThat(hearing().heard()).isEmpty();
    }

    @Test
    void notQuiteAsksToSayItBackOnceMore() {
        noaTells("Late at night I find no words.");
        robinSaysBack("You are tired then.");
        writtenTurns.rejectSayBack(couple.firsts(), id(Seat.A));
        noaTells("Late at night I find no kind words.");
        robinSaysBack("You fear to hurt me.");
        writtenTurns.confirmUnderstood(couple.firsts(), id(Seat.A));
        assertThat(seen())
                .containsExactly(new WrittenTurn.Understood(
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
        writtenTurns.confirmUnderstood(couple.firsts(), id(Seat.A));
        noaTells("After breakfast I do.");
        assertThat(seen()).extracting(WrittenTurn::number).containsExactly(1, 2);
    }

    @Test
    void nothingIsNoTelling() {
        assertThatExceptionOfType(TextRefused.class).isThrownBy(() -> noaTells("  "));
        noaTells("ü".repeat(UserText.MAX_VIEW));
        assertThatExceptionOfType(TextRefused.class).isThrownBy(() -> robinSaysBack("x".repeat(UserText.MAX_VIEW + 1)));
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
        writtenTurns.write(couple.firsts(), HOME, view);
    }

    private void robinTells(String view) {
        writtenTurns.write(couple.seconds(), HOME, view);
    }

    private void robinSaysBack(String heard) {
        writtenTurns.sayBack(couple.seconds(), id(Seat.A), heard);
    }

    private WrittenTurnId id(Seat by) {
        return writtenTurns.find(couple.seconds(), HOME).stream()
                .filter(it -> it.turn().by() == by)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<WrittenTurn> seen() {
        return writtenTurns.find(couple.seconds(), HOME).stream()
                .map(WrittenTurns.IdentifiedTurn::turn)
                .toList();
    }

    private TopicProgress hearing() {
        return talkProgress.find(couple.seconds()).topicProgress(HOME);
    }

    private static void assertMovedOn(ThrowingCallable deed) {
        assertThatExceptionOfType(TalkMovedOn.class).isThrownBy(deed);
    }
}
