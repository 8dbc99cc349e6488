package app.entente.embeddedpostgres;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The pauses before a number of attempts: each twice as long as the one before, up to the longest. */
public record Backoff(Duration first, Duration longest, int tries) {

    /** The default: ten attempts within about a minute and a half. */
    public static final Backoff USUAL = new Backoff(Duration.ofMillis(250), Duration.ofSeconds(20), 10);

    List<Duration> pauses() {
        return Stream.iterate(first, it -> it.multipliedBy(2))
                .map(it -> it.compareTo(longest) < 0 ? it : longest)
                .limit(tries)
                .toList();
    }
}
