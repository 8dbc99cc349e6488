package app.entente.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.entente.BackendTest;
import app.entente.person.PersonId;
import app.entente.signin.SignedInPlaceGone;
import app.entente.signin.SignedInPlaceId;
import app.entente.signin.SignedInPlaces;
import app.entente.signin.TestPlaces;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** An account is erased whatever else its person does in the same moment: no lock is waited for in a circle. */
@BackendTest
class ConcurrentErasureTests {

    private final Accounts accounts;
    private final SignedInPlaces signedInPlaces;
    private final ConsentRecords consents;
    private final TransactionOperations transaction;
    private final JdbcClient jdbc;
    private final String name = UniqueCredentials.name();
    private PersonId noa = PersonId.create();
    private SignedInPlaceId here = SignedInPlaceId.create();
    private SignedInPlaceId other = SignedInPlaceId.create();

    @Autowired
    ConcurrentErasureTests(
            Accounts accounts,
            SignedInPlaces signedInPlaces,
            ConsentRecords consents,
            TransactionOperations transaction,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.signedInPlaces = signedInPlaces;
        this.consents = consents;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void noaIsSignedInAtTwoPlaces() {
        noa = accounts.create(name, UniqueCredentials.PASSWORD).person();
        here = TestPlaces.create(signedInPlaces, noa);
        other = TestPlaces.create(signedInPlaces, noa);
    }

    @Test
    void aPasswordThatIsChangedDuringTheErasureFindsItsPlaceGone() {
        var acts = transaction.execute(_ -> {
            signedInPlaces.requireActive(noa, other);
            var erasing = startedBehindThis(() -> accounts.erase(noa), 1);
            var changing = startedBehindThis(
                    () -> accounts.changePassword(noa, here, UniqueCredentials.PASSWORD, "two cups and a kettle"), 2);
            return List.of(erasing, changing);
        });
        acts.getFirst().join();
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(acts.getLast()::join)
                .withCauseInstanceOf(SignedInPlaceGone.class);
        assertThat(accounts.create(name, UniqueCredentials.PASSWORD).person()).isNotEqualTo(noa);
    }

    @Test
    void whatIsBeingOpenedAtAPlaceIsFinishedBeforeTheErasure() {
        var erasing = transaction.execute(_ -> {
            signedInPlaces.requireActive(noa, other);
            var started = startedBehindThis(() -> accounts.erase(noa), 1);
            consents.give(noa); // its foreign key takes a lock of the person
            return started;
        });
        erasing.join();
        assertThat(consents.find(noa)).isEmpty();
    }

    /** Starts the act on a connection of its own, and returns once this many acts wait for this transaction. */
    private CompletableFuture<Void> startedBehindThis(Runnable act, int waiting) {
        var holder = jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
        var acting = CompletableFuture.runAsync(act, Thread::startVirtualThread);
        await().until(() -> acting.isDone() || waitingFor(holder) == waiting);
        return acting;
    }

    /** Counts those who wait for this backend, or for one that does. */
    private int waitingFor(int holder) {
        return jdbc.sql("""
                        with recursive waiting (pid) as (
                             select :holder
                              union
                             select pg_locks.pid
                               from pg_locks
                                    join waiting on waiting.pid = any (pg_blocking_pids(pg_locks.pid))
                              where not granted)
                        select count(*) - 1
                          from waiting
                        """).param("holder", holder).query(Integer.class).single();
    }
}
