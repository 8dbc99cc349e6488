package app.entente.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * A clock that tells the time of another one, and an earlier time to whatever runs within {@link #earlier}: on that
 * thread alone, and only until it returns.
 */
public final class ScopedClock extends Clock {

    private static final ScopedValue<Duration> EARLIER = ScopedValue.newInstance();

    private final Clock source;

    public ScopedClock(Clock source) {
        this.source = source;
    }

    /** Returns the result of what is run as if it were earlier by this much. */
    public static <T> T earlier(Duration by, Supplier<T> run) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("Nothing is run as if it were later");
        }
        return ScopedValue.where(EARLIER, by).call(run::get);
    }

    @Override
    public Instant instant() {
        return source.instant().minus(EARLIER.orElse(Duration.ZERO));
    }

    @Override
    public ZoneId getZone() {
        return source.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ScopedClock(source.withZone(zone));
    }
}
