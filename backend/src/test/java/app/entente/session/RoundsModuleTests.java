package app.entente.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.packchoice.ChosenPacks;
import app.entente.questionnaire.CorePack;
import app.entente.session.RoundRefused.AlreadyOpen;
import app.entente.session.RoundRefused.NoSuchRound;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@BackendTest
class RoundsModuleTests {

    private final Couples couples;
    private final Rounds rounds;
    private final ChosenPacks chosenPacks;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    @Autowired
    RoundsModuleTests(
            Couples couples, Rounds rounds, ChosenPacks chosenPacks, JdbcClient jdbc, TransactionTemplate transaction) {
        this.couples = couples;
        this.rounds = rounds;
        this.chosenPacks = chosenPacks;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void theFirstRoundIsThereWithTheCorePackOnceForBoth() {
        var people = couples.strangers();
        var round = rounds.current(people.first());
        assertThat(round.number()).isEqualTo(1);
        assertThat(round.packs()).containsExactly(CorePack.pack().version());
        assertThat(round.begun()).isFalse();
        assertThat(round.open()).isFalse();
        assertThat(rounds.current(people.second())).isEqualTo(round);
        assertThat(rounds.items(people.first(), round.id()))
                .isEqualTo(CorePack.pack().items());
    }

    @Test
    void whenBothComeFirstAtOnceThereIsOneRound() throws Exception {
        for (int i = 0; i < 20; i++) {
            var people = couples.strangers();
            try (var threads = Executors.newFixedThreadPool(8)) {
                var asking = Stream.generate(people::both)
                        .limit(4)
                        .flatMap(List::stream)
                        .map(me -> (Callable<Round>) () -> rounds.current(me))
                        .toList();
                var begun = threads.invokeAll(asking).stream()
                        .map(it -> it.resultNow().id());
                assertThat(begun.distinct()).hasSize(1);
            }
        }
    }

    @Test
    void aRoundOfAnotherSpaceIsNoRoundHere() {
        var round = rounds.current(couples.alone()).id();
        var stranger = couples.alone();
        assertThatExceptionOfType(NoSuchRound.class).isThrownBy(() -> rounds.round(stranger, round));
        assertThatExceptionOfType(NoSuchRound.class)
                .isThrownBy(() -> transaction.executeWithoutResult(_ -> rounds.lock(stranger, round)));
    }

    @Test
    void itOpensOnceAndForGood() {
        var me = couples.strangers().first();
        var round = chosenPacks.round(me).id();
        transaction.executeWithoutResult(_ -> rounds.markOpened(me, round));
        assertThat(rounds.round(me, round).open()).isTrue();
        assertThatExceptionOfType(AlreadyOpen.class)
                .isThrownBy(() -> transaction.executeWithoutResult(_ -> rounds.markOpened(me, round)))
                .returns(round, AlreadyOpen::round);
    }

    @Test
    void theLockLastsAsLongAsATransactionAndNeedsOne() {
        var me = couples.alone();
        var round = rounds.current(me).id();
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> rounds.lock(me, round));
    }

    @Test
    void theDatabaseRefusesASecondShutDoor() {
        var me = couples.alone();
        rounds.current(me);
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> secondRound(me))
                .withMessageContaining("one_shut_door");
    }

    private void secondRound(Membership me) {
        jdbc.sql("""
                insert into session.round (space_id, round_id, session_id, number)
                select space_id, gen_random_uuid(), session_id, 2 from session.round where space_id = :space
                """).param("space", me.space().value()).update();
    }
}
