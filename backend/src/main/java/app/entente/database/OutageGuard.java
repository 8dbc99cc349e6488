package app.entente.database;

import java.time.Clock;
import java.time.Instant;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Tells a database that cannot be reached from everything else that can go wrong. */
@Component
public class OutageGuard {

    private final OutageLog outageLog;
    private final Clock clock;
    private volatile Instant lastFailure = Instant.MIN;

    OutageGuard(OutageLog outageLog, Clock clock) {
        this.outageLog = outageLog;
        this.clock = clock;
    }

    /** Returns whether this failure says that the database cannot be reached, whatever is around it. */
    public static boolean isOutage(Throwable failure) {
        return OutageLog.isOutage(failure);
    }

    /** Returns whether an act has failed since; whoever tried it tries again until it is stored. */
    public boolean hasFailedSince(Instant moment) {
        return !lastFailure.isBefore(moment);
    }

    /**
     * Runs an act that stores something. False while the database is out of reach: then nobody can tell whether it was
     * stored, and only an act that may be repeated can be tried again. Every other failure is thrown as it is.
     */
    public boolean attempt(Runnable act) {
        try {
            act.run();
            return true;
        } catch (TransactionException
                | DataAccessResourceFailureException
                | RecoverableDataAccessException
                | TransientDataAccessException e) {
            lastFailure = clock.instant();
            outageLog.failed(e);
            return false;
        }
    }
}
