package app.entente;

import app.entente.clock.ScopedClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that runs with the real one until a test turns it forward. */
public final class TurnableClock extends Clock {

    private final Clock clock = new ScopedClock(Clock.systemUTC());
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    public void turn(Duration forward) {
        ahead.updateAndGet(it -> it.plus(forward));
    }

    public void reset() {
        ahead.set(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return clock.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
