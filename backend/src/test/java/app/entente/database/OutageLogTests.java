package app.entente.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class OutageLogTests {

    private final Throwable gone = new IllegalStateException(
            new CannotCreateTransactionException("none", new SQLException("refused", "08001")));

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger log = (Logger) LoggerFactory.getLogger(OutageLogTests.class);
    private final Logger told = (Logger) LoggerFactory.getLogger(OutageLog.class);
    private final SwitchedDatabase database = new SwitchedDatabase();
    private final OutageLog outageLog = new OutageLog(database, Clock.systemUTC());
    private final OutageFilter filter = new OutageFilter(outageLog);

    @BeforeEach
    void begin() {
        lines.start();
        log.addAppender(lines);
        told.addAppender(lines);
        log.getLoggerContext().addTurboFilter(filter);
    }

    @AfterEach
    void end() {
        outageLog.close();
        log.getLoggerContext().getTurboFilterList().remove(filter);
        log.detachAppender(lines);
        told.detachAppender(lines);
    }

    @Test
    void anOutageIsTwoLines() {
        for (var request = 0; request < 40; request++) {
            log.error("A request failed", gone);
            log.error("A request {} failed", request, gone);
        }
        assertThat(written())
                .containsExactly("The database is out of reach, and what fails meanwhile is counted only: refused");

        database.answers = true;
        await().until(() -> written().size() > 1);
        assertThat(written().getLast())
                .startsWith("The database answers again after")
                .endsWith("in which 80 things failed");
        assertThat(lines.list).allMatch(it -> it.getThrowableProxy() == null);
    }

    @Test
    void theNextOutageIsToldAnew() {
        log.error("A request failed", gone);
        database.answers = true;
        await().until(() -> written().size() == 2);
        database.answers = false;
        log.error("A request failed", gone);
        assertThat(written()).hasSize(3).last().asString().startsWith("The database is out of reach");
    }

    @Test
    void whatElseFailsIsToldWhole() {
        log.error("A request failed", new DataIntegrityViolationException("twice", new SQLException("twice", "23505")));
        log.error("A request failed");
        log.error("A {} failed", "request");
        assertThat(written()).hasSize(3);
        assertThat(lines.list.getFirst().getThrowableProxy()).isNotNull();
    }

    @Test
    void aServerThatShutsDownIsAnOutage() {
        assertThat(OutageLog.isOutage(new SQLException("by command", "57P01"))).isTrue();
        assertThat(OutageLog.isOutage(new TransactionSystemException("rollback failed", new SQLException("closed"))))
                .isTrue();
        assertThat(OutageLog.isOutage(new SQLException("twice", "23505"))).isFalse();
        assertThat(OutageLog.isOutage(new SQLException("no state"))).isFalse();
    }

    @Test
    void whatIsLoggedForDevelopersOnlyEndsNothing() {
        log.setLevel(Level.DEBUG);
        log.debug("A try failed", gone);
        log.setLevel(null);
        assertThat(written()).containsExactly("A try failed");
    }

    private List<String> written() {
        return List.copyOf(lines.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    /** A database that answers or not, as the test says. */
    private static final class SwitchedDatabase extends AbstractDataSource {

        private volatile boolean answers;

        @Override
        public Connection getConnection() throws SQLException {
            if (!answers) {
                throw new SQLException("refused", "08001");
            }
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (_, method, _) -> method.getName().equals("isValid") ? true : null);
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}
