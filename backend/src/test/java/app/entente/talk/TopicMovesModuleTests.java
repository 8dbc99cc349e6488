package app.entente.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.couple.Seat;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.talk.TalkRefused.FloorOpen;
import app.entente.talk.TalkRefused.TalkMovedOn;
import app.entente.talk.TalkState.OpenTopic;
import app.entente.talk.TalkState.Stage;
import app.entente.values.ThemeId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** Two who open topics, take the floor and go on, always at the same place. */
@BackendTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TopicMovesModuleTests {

    private static final ThemeId HOME = new ThemeId("home");
    private static final ThemeId MONEY = new ThemeId("money");

    private final OpenedCouples openedCouples;
    private final TalkProgress talkProgress;
    private final TopicMoves topicMoves;
    private final Floors floors;
    private final HeardTopics heardTopics;

    private OpenedCouple couple;

    TopicMovesModuleTests(
            OpenedCouples openedCouples,
            TalkProgress talkProgress,
            TopicMoves topicMoves,
            Floors floors,
            HeardTopics heardTopics) {
        this.openedCouples = openedCouples;
        this.talkProgress = talkProgress;
        this.topicMoves = topicMoves;
        this.floors = floors;
        this.heardTopics = heardTopics;
    }

    @BeforeEach
    void twoWhoTalk() {
        couple = openedCouples.opened();
    }

    @Test
    void aTopicOpensForBothWithItsViews() {
        topicMoves.open(couple.firsts(), HOME);
        assertThat(robins().topic()).contains(new OpenTopic(HOME, Stage.VIEWS));
        assertThat(robins().step()).isEqualTo(TalkStep.TALK);
        assertThat(robins().movedBy()).contains(Seat.A);
    }

    @Test
    void whoeverTakesTheFloorLeadsBothToIt() {
        topicMoves.open(couple.firsts(), MONEY);
        floors.take(couple.seconds(), HOME);
        assertThat(talkProgress.find(couple.firsts()).topic()).contains(new OpenTopic(HOME, Stage.FLOOR));
    }

    @Test
    void aTurnThatIsNotFinishedKeepsBothWhereTheyAre() {
        floors.take(couple.firsts(), HOME);
        var robin = couple.seconds();
        assertThat(List.<ThrowingCallable>of(
                        () -> talkProgress.moveOn(robin, TalkStep.TALK),
                        () -> talkProgress.moveBack(robin, TalkStep.TALK),
                        () -> topicMoves.close(robin, HOME),
                        () -> topicMoves.open(robin, MONEY),
                        () -> topicMoves.moveTo(robin, HOME, Stage.FLOOR, Stage.VIEWS),
                        () -> floors.take(robin, MONEY)))
                .allSatisfy(it -> assertThatExceptionOfType(FloorOpen.class).isThrownBy(it));
        assertThat(robins().topic()).contains(new OpenTopic(HOME, Stage.FLOOR));
    }

    @Test
    void onceTheTurnIsEndedBothGoOn() {
        floors.take(couple.firsts(), HOME);
        topicMoves.endTurns(couple.seconds());
        talkProgress.moveOn(couple.seconds(), TalkStep.TALK);
        assertThat(robins().step()).isEqualTo(TalkStep.AGREE);
        assertThat(robins().topic()).isEmpty();
        assertThat(robins().topicProgress(HOME).floor()).isEqualTo(new Floor.Free());
    }

    @Test
    void agreeingComesOnceBothHaveBeenHeard() {
        topicMoves.open(couple.firsts(), HOME);
        assertThatExceptionOfType(TalkMovedOn.class)
                .isThrownBy(() -> topicMoves.moveTo(couple.firsts(), HOME, Stage.VIEWS, Stage.AGREEMENT));
        heardTopics.talkedElsewhere(couple, HOME);
        topicMoves.moveTo(couple.firsts(), HOME, Stage.VIEWS, Stage.AGREEMENT);
        assertThat(robins().stage(HOME)).contains(Stage.AGREEMENT);
    }

    @Test
    void aFloorThatIsStillHeldAfterBothWereHeardHoldsNobodyBack() {
        heardTopics.hear(couple, couple.first(), HOME);
        floors.take(couple.seconds(), HOME);
        floors.markSaid(couple.seconds(), HOME);
        floors.markSaidBack(couple.firsts(), HOME);
        floors.confirmUnderstood(couple.seconds(), HOME);
        topicMoves.moveTo(couple.firsts(), HOME, Stage.FLOOR, Stage.AGREEMENT);
        topicMoves.close(couple.seconds(), HOME);
        assertThat(robins().topicProgress(HOME).floor()).isEqualTo(new Floor.Free());
    }

    @Test
    void aTopicOpensAgainWhereItHasComeTo() {
        heardTopics.hear(couple, couple.first(), HOME);
        topicMoves.close(couple.firsts(), HOME);
        topicMoves.open(couple.seconds(), HOME);
        assertThat(robins().stage(HOME)).contains(Stage.FLOOR);
        heardTopics.talkedElsewhere(couple, MONEY);
        topicMoves.open(couple.seconds(), MONEY);
        assertThat(robins().stage(MONEY)).contains(Stage.AGREEMENT);
    }

    @Test
    void whoeverIsLateMovesNobody() {
        topicMoves.open(couple.firsts(), HOME);
        topicMoves.moveTo(couple.seconds(), HOME, Stage.VIEWS, Stage.FLOOR);
        topicMoves.open(couple.firsts(), HOME);
        topicMoves.moveTo(couple.firsts(), MONEY, Stage.VIEWS, Stage.FLOOR);
        topicMoves.close(couple.firsts(), MONEY);
        assertThat(robins().topic()).contains(new OpenTopic(HOME, Stage.FLOOR));
        assertThat(robins().movedBy()).contains(Seat.B);
    }

    private TalkState robins() {
        return talkProgress.find(couple.seconds());
    }
}
