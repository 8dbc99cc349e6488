package app.entente.account;

import app.entente.account.AccountRefused.PasswordsBusy;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The one short line of everybody whose password is to be checked or hashed: a few are worked on at once, a few more
 * wait, and what comes beyond is refused at once, before it reads anything from the database. A flood of sign-ins so
 * holds a handful of threads and connections, however large it is.
 */
@Component
class PasswordQueue {

    private static final Duration MAX_WAIT = Duration.ofSeconds(10);

    private final Semaphore places;
    private final Semaphore permits;

    PasswordQueue(PasswordSettings settings) {
        permits = new Semaphore(settings.checksAtOnce(), true);
        places = new Semaphore(settings.checksAtOnce() + settings.inLine());
    }

    /** Runs an act that checks or hashes passwords in its course; throws {@link PasswordsBusy} where the line is full. */
    <T> T admit(Supplier<T> act) {
        if (!places.tryAcquire()) {
            throw new PasswordsBusy();
        }
        try {
            return act.get();
        } finally {
            places.release();
        }
    }

    /** Runs one check of an admitted act once it is its turn; throws {@link PasswordsBusy} where that takes too long. */
    <T> T takeTurn(Supplier<T> check) {
        awaitTurn();
        try {
            return check.get();
        } finally {
            permits.release();
        }
    }

    private void awaitTurn() {
        try {
            if (!permits.tryAcquire(MAX_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PasswordsBusy();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new PasswordsBusy();
        }
    }
}
