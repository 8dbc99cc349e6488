package app.entente.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

import app.entente.PostgresTest;
import app.entente.person.PersonId;
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
class ClusterNotifierTests {

    private static final String END_CONNECTIONS = """
            select pg_terminate_backend(pid)
              from pg_stat_activity
             where application_name = 'Entente notices'
            """;

    private final JdbcClient jdbc;
    private final NoticeHub here = new NoticeHub();
    private final NoticeHub there = new NoticeHub();
    private final Vault vault = mock();
    private final ClusterNotifier first;
    private final ClusterNotifier second;
    private final PersonId noa = PersonId.create();
    private final ReceivedNotices receivedNotices = new ReceivedNotices();

    @Autowired
    ClusterNotifierTests(JdbcClient jdbc, JdbcConnectionDetails database) {
        this.jdbc = jdbc;
        first = new ClusterNotifier(here, new PostgresNotifications(database), mock());
        second = new ClusterNotifier(there, new PostgresNotifications(database), vault);
    }

    @BeforeEach
    void bothNodesRunAndNoaIsThere() {
        there.subscribe(noa, receivedNotices);
        first.start();
        second.start();
        assertThat(receivedNotices.next().kind()).isEqualTo(ChangeNotice.AGAIN);
    }

    @AfterEach
    void bothNodesStop() {
        first.stop();
        second.stop();
    }

    @Test
    void aChangeOnOneNodeIsHeardOnTheOther() {
        first.onChange(new Changed(noa));
        assertThat(receivedNotices.next().kind()).isEqualTo("Changed");
    }

    @Test
    void aNodeDoesNotHearItself() {
        second.onChange(new Changed(noa));
        assertThat(receivedNotices.nothingFor(Duration.ofMillis(300))).isTrue();
    }

    @Test
    void moreThanOneNoteHoldsIsToldInSeveral() {
        IntStream.range(0, 3 * ClusterMessage.MAX_NOTICES).forEach(_ -> first.onChange(new Changed(PersonId.create())));
        first.onChange(new Changed(noa));
        assertThat(receivedNotices.next().kind()).isEqualTo("Changed");
    }

    @Test
    void afterALostConnectionEverybodyIsToldToAskAgain() {
        jdbc.sql(END_CONNECTIONS).query().listOfRows();
        assertThat(receivedNotices.next().kind()).isEqualTo(ChangeNotice.AGAIN);
        first.onChange(new Changed(noa));
        assertThat(receivedNotices.next().kind()).isEqualTo("Changed");
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
