package app.entente.health;

import app.entente.database.OutageGuard;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends the process with status 1 when it has been unhealthy for as long as the operator allows, so that the service
 * manager starts it anew; never while a screen keeps trying to save, whose input would be lost with the process.
 */
@Component
class UnhealthyExit {

    /** Longer than a screen's pauses between two tries, also in a tab that the browser slows down. */
    private static final Duration SCREEN_TRIES = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(UnhealthyExit.class);

    private final UnhealthySettings settings;
    private final BooleanSupplier healthy;
    private final OutageGuard outages;
    private final Clock clock;
    private final Runnable exit;
    private Optional<Instant> unhealthySince = Optional.empty();

    @Autowired
    UnhealthyExit(UnhealthySettings settings, DatabaseHealthIndicator database, OutageGuard outages, Clock clock) {
        this(
                settings,
                () -> database.health().getStatus().equals(Status.UP),
                outages,
                clock,
                () -> Thread.ofPlatform().name("end").start(() -> System.exit(1)));
    }

    UnhealthyExit(
            UnhealthySettings settings, BooleanSupplier healthy, OutageGuard outages, Clock clock, Runnable exit) {
        this.settings = settings;
        this.healthy = healthy;
        this.outages = outages;
        this.clock = clock;
        this.exit = exit;
    }

    @Scheduled(fixedDelay = 10_000)
    void check() {
        if (settings.exitAfter().isZero()) {
            return;
        }
        if (healthy.getAsBoolean()) {
            unhealthySince = Optional.empty();
            return;
        }
        var now = clock.instant();
        var since = unhealthySince.orElse(now);
        unhealthySince = Optional.of(since);
        if (!since.plus(settings.exitAfter()).isAfter(now) && !outages.hasFailedSince(now.minus(SCREEN_TRIES))) {
            LOG.error("The database could not be used for {}, so Entente ends", settings.exitAfter());
            exit.run();
        }
    }
}
