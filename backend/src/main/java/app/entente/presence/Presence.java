package app.entente.presence;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.request.CacheKey;
import app.entente.request.RequestCache;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows "we are both here" where both have turned it on, and passes on a wave.
 *
 * <p>Leaving is never published: a person who turns it off, closes the device or loses the network is no longer
 * renewed, and appears absent to the partner after {@code lasts} (default 60 seconds). No other act of a person counts
 * as presence.
 */
@Service
public class Presence {

    private final PresenceRepository sides;
    private final Spaces spaces;
    private final PresenceSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final RequestCache cache;

    Presence(
            PresenceRepository sides,
            Spaces spaces,
            PresenceSettings settings,
            Clock clock,
            ApplicationEventPublisher events,
            RequestCache cache) {
        this.sides = sides;
        this.spaces = spaces;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
        this.cache = cache;
    }

    /** Returns the presence state that this person may know now. */
    @Transactional(readOnly = true)
    public PresenceState find(Membership me) {
        return cache.once(new CacheKey<>(Presence.class, "company", me), () -> company(me));
    }

    private PresenceState company(Membership me) {
        var now = clock.instant();
        return sides.findMine(me, now).filter(SeatPresence::wanted).isEmpty()
                ? new PresenceState.Off()
                : sides.findPartners(me, now)
                        .<PresenceState>map(it -> new PresenceState.Both(it.waves()))
                        .orElseGet(PresenceState.Waiting::new);
    }

    /**
     * Turns this person's presence on; published to the partner too where they have it on. Throws SpaceResting or
     * SpaceClosed unless the space is open.
     */
    @Transactional
    public void turnOn(Membership me) {
        spaces.requireOpen(me);
        var now = clock.instant();
        var news = sides.findMine(me, now).isEmpty() && partnerWants(me);
        sides.begin(me, now.plus(settings.lasts()));
        events.publishEvent(new PresenceChanged(news ? spaces.memberIds(me) : Set.of(me.person())));
    }

    /** Extends this person's presence from a screen; one that has lapsed or was turned off stays so. */
    @Transactional
    public void renew(Membership me) {
        var now = clock.instant();
        sides.renew(me, now, now.plus(settings.lasts()));
    }

    /** Turns this person's presence off; published to their own screens only. */
    @Transactional
    public void turnOff(Membership me) {
        sides.end(me);
        events.publishEvent(new PresenceChanged(Set.of(me.person())));
    }

    /**
     * Counts a wave while this person is present, and publishes it to the partner where they are too; the caller does
     * not learn whether it arrives. Throws SpaceResting or SpaceClosed unless the space is open.
     */
    @Transactional
    public void wave(Membership me) {
        spaces.requireOpen(me);
        if (sides.wave(me, clock.instant()) && partnerWants(me)) {
            spaces.partner(me).ifPresent(it -> events.publishEvent(new PartnerWaved(it)));
        }
    }

    @Scheduled(fixedDelay = 60_000)
    @Transactional
    void deleteLapsed() {
        sides.deleteLapsed(clock.instant());
    }

    private boolean partnerWants(Membership me) {
        return sides.findPartners(me, clock.instant())
                .filter(SeatPresence::wanted)
                .isPresent();
    }
}
