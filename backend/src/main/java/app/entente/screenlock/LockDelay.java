package app.entente.screenlock;

import java.time.Duration;
import java.util.Arrays;

/** The idle time after which screens are locked. */
public enum LockDelay {
    ONE_MINUTE(1),
    FIVE_MINUTES(5),
    FIFTEEN_MINUTES(15);

    private final int minutes;

    LockDelay(int minutes) {
        this.minutes = minutes;
    }

    static LockDelay of(int minutes) {
        return Arrays.stream(values())
                .filter(it -> it.minutes == minutes)
                .findFirst()
                .orElseThrow();
    }

    public int minutes() {
        return minutes;
    }

    public Duration duration() {
        return Duration.ofMinutes(minutes);
    }
}
