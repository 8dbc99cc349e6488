package app.entente.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

import app.entente.PostgresTest;
import app.entente.account.PersonId;
import app.entente.vault.Vault;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@PostgresTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class NodesTests {

    private static final String END_WIRES = """
            select pg_terminate_backend(pid)
              from pg_stat_activity
             where pid <> pg_backend_pid() and query ~* '^(listen entente_live|select pg_notify|select 1$)'
            """;

    private final JdbcClient jdbc;
    private final Hub here = new Hub();
    private final Hub there = new Hub();
    private final Vault vault = mock();
    private final Nodes first;
    private final Nodes second;
    private final PersonId noa = PersonId.create();
    private final Heard heard = new Heard();

    @Autowired
    NodesTests(JdbcClient jdbc, JdbcConnectionDetails database) {
        this.jdbc = jdbc;
        first = new Nodes(here, new WireRepository(database), mock());
        second = new Nodes(there, new WireRepository(database), vault);
    }

    @BeforeEach
    void bothNodesRunAndNoaIsThere() {
        there.listen(noa, heard);
        first.start();
        second.start();
        assertThat(heard.next().kind()).isEqualTo(Beat.AGAIN);
    }

    @AfterEach
    void bothNodesStop() {
        first.stop();
        second.stop();
    }

    @Test
    void aChangeOnOneNodeIsHeardOnTheOther() {
        first.changed(new Changed(noa));
        assertThat(heard.next().kind()).isEqualTo("Changed");
    }

    @Test
    void aNodeDoesNotHearItself() {
        second.changed(new Changed(noa));
        assertThat(heard.nothingFor(Duration.ofMillis(300))).isTrue();
    }

    @Test
    void moreThanOneNoteHoldsIsToldInSeveral() {
        IntStream.range(0, 3 * Note.MOST).forEach(_ -> first.changed(new Changed(PersonId.create())));
        first.changed(new Changed(noa));
        assertThat(heard.next().kind()).isEqualTo("Changed");
    }

    @Test
    void afterALostConnectionEverybodyIsToldToAskAgain() {
        jdbc.sql(END_WIRES).query().listOfRows();
        assertThat(heard.next().kind()).isEqualTo(Beat.AGAIN);
        first.changed(new Changed(noa));
        assertThat(heard.next().kind()).isEqualTo("Changed");
    }

    @Test
    void anErasureOnOneNodeIsToldOnTheOtherWhichSaysThatItHears() {
        verify(vault, timeout(5_000)).forgetAll();
        verify(vault, timeout(5_000).atLeast(2)).told();
        var space = UUID.randomUUID();
        jdbc.sql("select pg_notify('entente_live', 'keys:' || :space)")
                .param("space", space.toString())
                .query()
                .listOfRows();
        verify(vault, timeout(1_000)).forget(space);
    }
}
