package app.entente.session;

import app.entente.couple.Membership;
import app.entente.couple.Seats;
import app.entente.couple.Spaces;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starting over when a door has stayed shut for long. It takes both, so that nobody's answers are set aside by the other.
 *
 * <p>Each is offered it alone, by the calendar and by nothing the other did, and knows their own wish only.
 */
@Service
public class AnotherSession {

    private final Rounds rounds;
    private final WishRepository wishes;
    private final Spaces spaces;
    private final LongShutSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AnotherSession(
            Rounds rounds,
            WishRepository wishes,
            Spaces spaces,
            LongShutSettings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.wishes = wishes;
        this.spaces = spaces;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public boolean offered(Membership me) {
        return longShut(rounds.current(me));
    }

    /** My own wish. */
    @Transactional(readOnly = true)
    public boolean wished(Membership me) {
        return wishes.of(me, rounds.current(me).id()).contains(me.seat());
    }

    /** Wished by both, another session takes this one's place, and the two choose anew. */
    @Transactional
    public void wish(Membership me) {
        var round = rounds.lock(me, rounds.current(me).id());
        if (!longShut(round)) {
            return; // it has opened, or another session has begun, just now
        }
        if (wishes.wish(me, round.id())) {
            events.publishEvent(new ChoosingChanged(Set.of(me.person())));
        }
        if (Seats.both(wishes.of(me, round.id()))) {
            rounds.replace(me, round.id());
            events.publishEvent(new ChoosingChanged(spaces.people(me)));
        }
    }

    @Transactional
    public void takeBack(Membership me) {
        var round = rounds.lock(me, rounds.current(me).id());
        if (wishes.takeBack(me, round.id())) {
            events.publishEvent(new ChoosingChanged(Set.of(me.person())));
        }
    }

    private boolean longShut(Round round) {
        var since = clock.instant().minus(settings.longShut());
        return round.shut() && round.begunAt().filter(it -> !it.isAfter(since)).isPresent();
    }
}
