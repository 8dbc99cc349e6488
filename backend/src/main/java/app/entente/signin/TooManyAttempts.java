package app.entente.signin;

import java.time.Duration;
import java.util.Optional;

/** A rate limit is reached; the next attempt is allowed after the wait. */
public final class TooManyAttempts extends RuntimeException {

    private final Duration wait;
    private final Optional<String> waitingTicket;

    public TooManyAttempts(Duration wait) {
        this(wait, Optional.empty());
    }

    TooManyAttempts(Duration wait, Optional<String> waitingTicket) {
        this.wait = wait;
        this.waitingTicket = waitingTicket;
    }

    public Duration retryAfter() {
        return wait;
    }

    /** Returns the ticket with which the same browser gets one attempt after the wait, however many others try. */
    public Optional<String> waitingTicket() {
        return waitingTicket;
    }
}
