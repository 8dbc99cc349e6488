package app.entente.database;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Logs an outage of the database in two lines: one when it is out of reach, one when it answers again, which it is asked
 * for once a second meanwhile. What fails between the two is counted.
 */
@Component
class OutageLog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OutageLog.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    private static final int SECONDS_TO_ANSWER = 2;

    private final DataSource database;
    private final Clock clock;
    private Optional<Instant> since = Optional.empty();
    private long failures;
    private volatile boolean closed;

    OutageLog(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Returns whether this failure says that the database cannot be reached, whatever is around it. */
    static boolean isOutage(Throwable failure) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause).anyMatch(OutageLog::saysSo);
    }

    private static boolean saysSo(Throwable failure) {
        return switch (failure) {
            case CannotCreateTransactionException _,
                    TransactionSystemException _,
                    CannotGetJdbcConnectionException _,
                    DataAccessResourceFailureException _,
                    RecoverableDataAccessException _ -> true;
            case SQLException it -> saysSo(it);
            default -> false;
        };
    }

    /** Returns whether the state is of class 08, a connection that fails, or 57P, a server that shuts down. */
    private static boolean saysSo(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        return state.startsWith("08") || state.startsWith("57P");
    }

    /** Notes a failure; the first of an outage is logged. */
    synchronized void failed(Throwable failure) {
        failures++;
        if (since.isEmpty() && !closed) {
            since = Optional.of(clock.instant());
            LOG.warn(
                    "The database is out of reach, and what fails meanwhile is counted only: {}",
                    NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
            Thread.ofVirtual().name("outage").start(this::awaitAnswer);
        }
    }

    private void awaitAnswer() {
        try {
            do {
                Thread.sleep(BETWEEN_TRIES);
            } while (!closed && !answers());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        if (!closed) {
            answered();
        }
    }

    private boolean answers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException _) {
            return false;
        }
    }

    private synchronized void answered() {
        since.ifPresent(it -> LOG.info(
                "The database answers again after {} seconds, in which {} things failed",
                Duration.between(it, clock.instant()).toSeconds(),
                failures));
        since = Optional.empty();
        failures = 0;
    }

    @Override
    public void close() {
        closed = true;
    }
}
