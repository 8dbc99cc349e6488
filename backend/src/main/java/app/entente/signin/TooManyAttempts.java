package app.entente.signin;

import java.time.Duration;

/** A rate limit is reached; the next attempt is allowed after the wait. */
public final class TooManyAttempts extends RuntimeException {

    private final Duration wait;

    public TooManyAttempts(Duration wait) {
        this.wait = wait;
    }

    public Duration retryAfter() {
        return wait;
    }
}
