package app.entente.request;

import static app.entente.StatementCounter.statements;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.SpaceState;
import app.entente.couple.Spaces;
import app.entente.session.Rounds;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@BackendTest
class RequestCacheTests {

    private final RequestCache cache;
    private final Spaces spaces;
    private final Rounds rounds;
    private final Couples couples;
    private final TransactionTemplate transaction;

    @Autowired
    RequestCacheTests(
            RequestCache cache, Spaces spaces, Rounds rounds, Couples couples, TransactionTemplate transaction) {
        this.cache = cache;
        this.spaces = spaces;
        this.rounds = rounds;
        this.couples = couples;
        this.transaction = transaction;
    }

    @Test
    void oneRequestReadsTheSameOnce() {
        var noa = couples.strangers().first();
        rounds.current(noa);
        try (var _ = cache.open()) {
            read(noa);
            assertThat(statements(() -> read(noa))).isEmpty();
        }
    }

    private void read(Membership me) {
        spaces.current(me.person());
        spaces.overview(me);
        spaces.requireOpen(me);
        rounds.items(me, rounds.current(me).id());
    }

    @Test
    void nothingOutlivesTheRequest() {
        var noa = couples.strangers().first();
        try (var _ = cache.open()) {
            spaces.overview(noa);
        }
        assertThat(statements(() -> spaces.overview(noa))).isNotEmpty();
        try (var _ = cache.open()) {
            assertThat(statements(() -> spaces.overview(noa))).isNotEmpty();
        }
    }

    @Test
    void aScopeWithinARequestEndsNothing() {
        var noa = couples.strangers().first();
        try (var _ = cache.open()) {
            try (var _ = cache.open()) {
                spaces.overview(noa);
            }
            assertThat(statements(() -> spaces.overview(noa))).isEmpty();
        }
    }

    @Test
    void nobodyGetsWhatWasReadForAnother() {
        var people = couples.strangers();
        var others = couples.strangers();
        try (var _ = cache.open()) {
            assertThat(spaces.overview(people.first()).myName()).isEqualTo("Noa");
            assertThat(spaces.overview(people.second()).myName()).isEqualTo("Robin");
            assertThat(spaces.current(people.first().person())).contains(people.first());
            assertThat(spaces.current(people.second().person())).contains(people.second());
            assertThat(rounds.current(people.first()).id())
                    .isNotEqualTo(rounds.current(others.first()).id());
        }
    }

    @Test
    void anotherThreadReadsForItself() {
        var noa = couples.strangers().first();
        try (var _ = cache.open()) {
            spaces.overview(noa);
            var elsewhere = CompletableFuture.supplyAsync(() -> statements(() -> spaces.overview(noa)))
                    .join();
            assertThat(elsewhere).isNotEmpty();
        }
    }

    @Test
    void whatIsChangedIsReadAgain() {
        var noa = couples.strangers().first();
        try (var _ = cache.open()) {
            assertThat(spaces.overview(noa).myName()).isEqualTo("Noa");
            spaces.rename(noa, "Noé");
            assertThat(spaces.overview(noa).myName()).isEqualTo("Noé");
            spaces.pause(noa);
            assertThat(spaces.overview(noa).state()).isEqualTo(new SpaceState.Resting(true));
        }
    }

    /** A transaction reads what it decides on from the database, however lately the request has read it. */
    @Test
    void aTransactionBelievesNothingRemembered() {
        var noa = couples.strangers().first();
        try (var _ = cache.open()) {
            spaces.requireOpen(noa);
            var again = transaction.execute(_ -> statements(() -> {
                spaces.requireOpen(noa);
                spaces.requireOpen(noa);
            }));
            assertThat(again).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void whatOnlyReadsSendsNeitherBeginNorCommit() {
        var noa = couples.strangers().first();
        assertThat(statements(() -> spaces.overview(noa))).doesNotContainAnyElementsOf(List.of("begin", "commit"));
        assertThat(statements(() -> spaces.rename(noa, "Noé"))).contains("begin", "commit");
    }
}
