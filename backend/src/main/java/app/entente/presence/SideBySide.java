package app.entente.presence;

import app.entente.account.PersonId;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.request.CacheKey;
import app.entente.request.RequestCache;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
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
public class SideBySide {

    private final SideRepository sides;
    private final Spaces spaces;
    private final PresenceSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final RequestCache cache;

    SideBySide(
            SideRepository sides,
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
    public Company of(Membership me) {
        return cache.once(new CacheKey<>(SideBySide.class, "company", me), () -> company(me));
    }

    private Company company(Membership me) {
        var now = clock.instant();
        return sides.mine(me, now).filter(Side::wanted).isEmpty()
                ? new Company.Off()
                : sides.partners(me, now)
                        .<Company>map(it -> new Company.Both(it.waves()))
                        .orElseGet(Company.Waiting::new);
    }

    @Transactional
    public void begin(Membership me) {
        spaces.requireOpen(me);
        var now = clock.instant();
        var news = sides.mine(me, now).isEmpty() && partnerWants(me);
        sides.begin(me, now.plus(settings.lasts()));
        events.publishEvent(new SideChanged(news ? spaces.people(me) : Set.of(me.person())));
    }

    /** A sign of life of a screen; what has lapsed or was ended stays so. */
    @Transactional
    public void stay(Membership me) {
        var now = clock.instant();
        sides.stay(me, now, now.plus(settings.lasts()));
    }

    /** Told to nobody but to the person's own screens. */
    @Transactional
    public void end(Membership me) {
        sides.end(me);
        events.publishEvent(new SideChanged(Set.of(me.person())));
    }

    /** Whether it arrives is not told. */
    @Transactional
    public void wave(Membership me) {
        spaces.requireOpen(me);
        if (sides.wave(me, clock.instant()) && partnerWants(me)) {
            partners(me).forEach(it -> events.publishEvent(new Waved(it)));
        }
    }

    @Scheduled(fixedDelay = 60_000)
    @Transactional
    void forgetLapsed() {
        sides.forgetLapsed(clock.instant());
    }

    private boolean partnerWants(Membership me) {
        return sides.partners(me, clock.instant()).filter(Side::wanted).isPresent();
    }

    private Set<PersonId> partners(Membership me) {
        return spaces.people(me).stream().filter(it -> !it.equals(me.person())).collect(Collectors.toSet());
    }
}
