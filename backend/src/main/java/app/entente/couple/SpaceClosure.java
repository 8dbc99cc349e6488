package app.entente.couple;

import app.entente.vault.Vault;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes a space at once, keeps its keys for some weeks so that both can export what is theirs, then erases them. */
@Component
class SpaceClosure {

    private final SpaceRepository spaces;
    private final SeatRepository seats;
    private final RetentionSettings retention;
    private final Vault vault;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SpaceClosure(
            SpaceRepository spaces,
            SeatRepository seats,
            RetentionSettings retention,
            Vault vault,
            Clock clock,
            ApplicationEventPublisher events) {
        this.spaces = spaces;
        this.seats = seats;
        this.retention = retention;
        this.vault = vault;
        this.clock = clock;
        this.events = events;
    }

    /** Closes the space; returns false when it was closed before. */
    boolean close(SpaceId space) {
        events.publishEvent(new SpaceEnded(space));
        return spaces.close(space, clock.instant());
    }

    Instant keptUntil(Instant closedAt) {
        return closedAt.plus(retention.closedSpaces());
    }

    /** Erases this person's key, so that nobody can read what only they wrote. */
    void erase(Membership me) {
        vault.erase(me.key());
        seats.delete(me);
        if (seats.of(me.space()).isEmpty()) {
            erase(me.space());
        }
    }

    @Scheduled(cron = "0 40 * * * *")
    @Transactional
    void eraseClosed() {
        spaces.findClosedBefore(clock.instant().minus(retention.closedSpaces())).forEach(this::erase);
    }

    private void erase(SpaceId space) {
        vault.eraseSpace(space.value());
        spaces.delete(space);
        events.publishEvent(new SpaceErased(space));
    }
}
