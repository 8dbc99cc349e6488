package app.entente.database;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Tells a database that cannot be reached from everything else that can go wrong. */
@Component
public class OutageGuard {

    private final OutageLog outageLog;

    OutageGuard(OutageLog outageLog) {
        this.outageLog = outageLog;
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
            outageLog.failed(e);
            return false;
        }
    }
}
