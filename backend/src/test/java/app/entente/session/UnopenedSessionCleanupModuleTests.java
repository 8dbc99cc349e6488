package app.entente.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.answer.Answer;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.door.OpenedCouples;
import app.entente.packchoice.ChosenPacks;
import app.entente.values.NonAnswer;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class UnopenedSessionCleanupModuleTests {

    private final UnopenedSessionCleanup unopened;
    private final Couples couples;
    private final OpenedCouples openedCouples;
    private final ChosenPacks chosenPacks;
    private final SheetFiller sheetFiller;
    private final Rounds rounds;
    private final JdbcClient jdbc;
    private final TurnableClock clock;

    @Autowired
    UnopenedSessionCleanupModuleTests(
            UnopenedSessionCleanup unopened,
            Couples couples,
            OpenedCouples openedCouples,
            ChosenPacks chosenPacks,
            SheetFiller sheetFiller,
            Rounds rounds,
            JdbcClient jdbc,
            TurnableClock clock) {
        this.unopened = unopened;
        this.couples = couples;
        this.openedCouples = openedCouples;
        this.chosenPacks = chosenPacks;
        this.sheetFiller = sheetFiller;
        this.rounds = rounds;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aSessionThatNeverOpensIsForgottenNinetyDaysAfterItWasMade() {
        var noa = couples.pair().first();
        var item = rounds.items(noa, sheetFiller.round(noa)).getFirst();
        sheetFiller.write(noa, item.id(), Answer.of(NonAnswer.UNSURE));
        clock.turn(Duration.ofDays(89));
        unopened.deleteUnopened();
        assertThat(rounds.all(noa)).hasSize(1);
        assertThat(answers(noa)).isPositive();
        clock.turn(Duration.ofDays(2));
        unopened.deleteUnopened();
        assertThat(rounds.all(noa)).isEmpty();
        assertThat(answers(noa)).isZero();
    }

    @Test
    void anOpenedSessionStays() {
        var couple = openedCouples.opened();
        clock.turn(Duration.ofDays(400));
        unopened.deleteUnopened();
        assertThat(rounds.all(couple.first())).hasSize(1);
    }

    @Test
    void aFurtherRoundThatNeverOpensIsForgottenAndTheOpenedOneStays() {
        var noa = openedCouples.opened().first();
        chosenPacks.round(noa, "small-garden");
        clock.turn(Duration.ofDays(89));
        unopened.deleteUnopened();
        assertThat(rounds.all(noa)).hasSize(2);
        clock.turn(Duration.ofDays(2));
        unopened.deleteUnopened();
        assertThat(rounds.all(noa)).hasSize(1).allMatch(Round::open);
    }

    @Test
    void aRetakeThatNeverOpensIsForgottenAndTakesNothingOfTheOpenedRoundWithIt() {
        var couple = openedCouples.opened();
        var noa = couple.first();
        var before = answers(noa);
        chosenPacks.retake(noa);
        assertThat(rounds.current(noa).kind()).isEqualTo(RoundKind.RETAKE);
        sheetFiller.write(noa, rounds.items(noa, couple.round()).getFirst().id(), Answer.of(NonAnswer.UNSURE));
        assertThat(answers(noa)).isGreaterThan(before);
        clock.turn(Duration.ofDays(91));
        unopened.deleteUnopened();
        assertThat(rounds.all(noa)).hasSize(1).allMatch(Round::open);
        assertThat(answers(noa)).isEqualTo(before);
        assertThat(openedCouples.again(couple).firsts().ids())
                .isEqualTo(couple.firsts().ids());
    }

    private long answers(Membership me) {
        return jdbc.sql("select count(*) from answering.line where space_id = :space")
                .param("space", me.space().value())
                .query(Long.class)
                .single();
    }
}
