package app.entente.signin;

import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;

/** A limit: so many attempts at once, and one more after each interval. */
record RateLimit(String name, int atOnce, Duration interval) {

    private static final int WIDER = 8;

    /** Returns the same limit for a wider network, with eight times the room. */
    RateLimit wider() {
        return new RateLimit(name + "/site", atOnce * WIDER, interval.dividedBy(WIDER));
    }

    BucketConfiguration configuration() {
        return BucketConfiguration.builder()
                .addLimit(it -> it.capacity(atOnce).refillGreedy(1, interval))
                .build();
    }
}
