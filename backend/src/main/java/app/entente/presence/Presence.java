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
 * "We are both here", where both have asked for it, and a wave by hand.
 *
 * <p>Going is never told: whoever ends it, closes the lid or loses the network only gives no more signs, and stops being
 * here to the partner when the last one lapses. Nothing else of what a person does is a sign.
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

    @Transactional
    public void turnOn(Membership me) {
        spaces.requireOpen(me);
        var now = clock.instant();
        var news = sides.findMine(me, now).isEmpty() && partnerWants(me);
        sides.begin(me, now.plus(settings.lasts()));
        events.publishEvent(new PresenceChanged(news ? spaces.memberIds(me) : Set.of(me.person())));
    }

    /** A sign of life of a screen; what has lapsed or was ended stays so. */
    @Transactional
    public void renew(Membership me) {
        var now = clock.instant();
        sides.renew(me, now, now.plus(settings.lasts()));
    }

    /** Told to nobody but to the person's own screens. */
    @Transactional
    public void turnOff(Membership me) {
        sides.end(me);
        events.publishEvent(new PresenceChanged(Set.of(me.person())));
    }

    /** Whether it arrives is not told. */
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
