package app.entente.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Tells a database that cannot be reached from everything else that can go wrong. */
@Component
public class OutageGuard {

    private static final Logger LOG = LoggerFactory.getLogger(OutageGuard.class);

    OutageGuard() {}

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
            LOG.warn("The database is out of reach: {}", e.getMessage());
            return false;
        }
    }
}
