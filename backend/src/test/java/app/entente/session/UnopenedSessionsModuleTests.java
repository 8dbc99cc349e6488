package app.entente.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.answering.Draft;
import app.entente.answering.NonAnswer;
import app.entente.answering.Pen;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.door.Pairs;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class UnopenedSessionsModuleTests {

    private final UnopenedSessions unopened;
    private final Couples couples;
    private final Pairs pairs;
    private final Chosen chosen;
    private final Pen pen;
    private final Rounds rounds;
    private final JdbcClient jdbc;
    private final TurnableClock clock;

    @Autowired
    UnopenedSessionsModuleTests(
            UnopenedSessions unopened,
            Couples couples,
            Pairs pairs,
            Chosen chosen,
            Pen pen,
            Rounds rounds,
            JdbcClient jdbc,
            TurnableClock clock) {
        this.unopened = unopened;
        this.couples = couples;
        this.pairs = pairs;
        this.chosen = chosen;
        this.pen = pen;
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
        var item = rounds.items(noa, pen.round(noa)).getFirst();
        pen.write(noa, item.id(), Draft.of(NonAnswer.UNSURE));
        clock.turn(Duration.ofDays(89));
        unopened.forget();
        assertThat(rounds.all(noa)).hasSize(1);
        assertThat(answers(noa)).isPositive();
        clock.turn(Duration.ofDays(2));
        unopened.forget();
        assertThat(rounds.all(noa)).isEmpty();
        assertThat(answers(noa)).isZero();
    }

    @Test
    void anOpenedSessionStays() {
        var couple = pairs.opened();
        clock.turn(Duration.ofDays(400));
        unopened.forget();
        assertThat(rounds.all(couple.first())).hasSize(1);
    }

    @Test
    void aFurtherRoundThatNeverOpensIsForgottenAndTheOpenedOneStays() {
        var noa = pairs.opened().first();
        chosen.round(noa, "small-garden");
        clock.turn(Duration.ofDays(89));
        unopened.forget();
        assertThat(rounds.all(noa)).hasSize(2);
        clock.turn(Duration.ofDays(2));
        unopened.forget();
        assertThat(rounds.all(noa)).hasSize(1).allMatch(Round::open);
    }

    private long answers(Membership me) {
        return jdbc.sql("select count(*) from answering.line where space_id = :space")
                .param("space", me.space().value())
                .query(Long.class)
                .single();
    }
}
