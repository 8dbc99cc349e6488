package app.entente.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.entente.database.OutageGuard;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UnhealthyExitTests {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final OutageGuard outages = mock(OutageGuard.class);
    private final Clock clock = mock(Clock.class);
    private final AtomicInteger ended = new AtomicInteger();
    private Instant now = Instant.EPOCH;
    private boolean healthy;

    @Test
    void itEndsAfterTheTimeTheOperatorAllows() {
        var exit = exit(LIMIT);
        after(exit, Duration.ZERO);
        after(exit, LIMIT.minusSeconds(1));
        assertThat(ended).hasValue(0);
        after(exit, Duration.ofSeconds(1));
        assertThat(ended).hasValue(1);
    }

    @Test
    void theTimeBeginsAnewWithEachOutage() {
        var exit = exit(LIMIT);
        after(exit, Duration.ZERO);
        healthy = true;
        after(exit, LIMIT);
        healthy = false;
        after(exit, LIMIT);
        assertThat(ended).hasValue(0);
    }

    @Test
    void itDoesNotEndWhileAPageOfQuestionsWaitsToSave() {
        when(outages.hasFailedSince(any())).thenReturn(true, false);
        var exit = exit(LIMIT);
        after(exit, Duration.ZERO);
        after(exit, LIMIT);
        assertThat(ended).hasValue(0);
        after(exit, Duration.ofMinutes(3));
        assertThat(ended).hasValue(1);
    }

    @Test
    void itNeverEndsUnlessTheOperatorAsksForIt() {
        var exit = exit(Duration.ZERO);
        after(exit, Duration.ZERO);
        after(exit, Duration.ofDays(1));
        assertThat(ended).hasValue(0);
    }

    private UnhealthyExit exit(Duration limit) {
        when(clock.instant()).thenAnswer(_ -> now);
        when(clock.getZone()).thenReturn(ZoneOffset.UTC);
        return new UnhealthyExit(new UnhealthySettings(limit), () -> healthy, outages, clock, ended::incrementAndGet);
    }

    private void after(UnhealthyExit exit, Duration time) {
        now = now.plus(time);
        exit.check();
    }
}
