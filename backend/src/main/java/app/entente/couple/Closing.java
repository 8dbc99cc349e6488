package app.entente.couple;

import app.entente.vault.Vault;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The end of a space: closed at once, its keys kept for some weeks so that both can take what is theirs, then erased. */
@Component
class Closing {

    private final SpaceRepository spaces;
    private final SeatRepository seats;
    private final RetentionSettings retention;
    private final Vault vault;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Closing(
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

    /** False when it was closed before. */
    boolean close(SpaceId space) {
        events.publishEvent(new SpaceEnded(space));
        return spaces.close(space, clock.instant());
    }

    Instant end(Instant closedAt) {
        return closedAt.plus(retention.closedSpaces());
    }

    /** What only this person wrote can be read by nobody from now on. */
    void erase(Membership me) {
        vault.erase(me.key());
        seats.standUp(me);
        if (seats.of(me.space()).isEmpty()) {
            erase(me.space());
        }
    }

    @Scheduled(cron = "0 40 * * * *")
    @Transactional
    void eraseClosed() {
        spaces.closedBefore(clock.instant().minus(retention.closedSpaces())).forEach(this::erase);
    }

    private void erase(SpaceId space) {
        vault.eraseSpace(space.value());
        spaces.remove(space);
        events.publishEvent(new SpaceErased(space));
    }
}
