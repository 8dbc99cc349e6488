package app.entente.signin;

import java.time.Duration;

/** Somebody tries too often; the next try is answered after the wait. */
public final class TooManyAttempts extends RuntimeException {

    private final Duration wait;

    public TooManyAttempts(Duration wait) {
        this.wait = wait;
    }

    public Duration retryAfter() {
        return wait;
    }
}
