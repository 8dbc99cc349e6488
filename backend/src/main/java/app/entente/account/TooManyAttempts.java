package app.entente.account;

import java.time.Duration;

/** Somebody tries too often; the next try is answered after the wait. */
public final class TooManyAttempts extends RuntimeException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        this.wait = wait;
    }

    public Duration retryAfter() {
        return wait;
    }
}
