package app.entente.packchoice;

import app.entente.couple.Membership;
import app.entente.couple.SeatSets;
import app.entente.couple.Spaces;
import app.entente.session.Round;
import app.entente.session.Rounds;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Restarts a session whose door has stayed shut for long. It takes both, so that nobody's answers are set aside by the
 * other alone.
 *
 * <p>Each is offered it by the calendar alone, whatever the other did, and sees their own request only.
 */
@Service
public class SessionRestart {

    private final Rounds rounds;
    private final SessionRestartRepository requests;
    private final Spaces spaces;
    private final SessionRestartSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SessionRestart(
            Rounds rounds,
            SessionRestartRepository requests,
            Spaces spaces,
            SessionRestartSettings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.requests = requests;
        this.spaces = spaces;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public boolean isOffered(Membership me) {
        return isLongShut(rounds.current(me));
    }

    /** My own wish. */
    @Transactional(readOnly = true)
    public boolean isRequested(Membership me) {
        return requests.findSeats(me, rounds.current(me).id()).contains(me.seat());
    }

    /**
     * Requests a restart; once both have, another session replaces this one and the two choose anew. Does nothing
     * unless the restart is offered.
     */
    @Transactional
    public void request(Membership me) {
        var round = rounds.lock(me, rounds.current(me).id());
        if (!isLongShut(round)) {
            return; // the door has opened, or another session has begun, just now
        }
        if (requests.add(me, round.id())) {
            events.publishEvent(new PackChoiceChanged(Set.of(me.person())));
        }
        if (SeatSets.both(requests.findSeats(me, round.id()))) {
            rounds.replaceSession(me, round.id());
            events.publishEvent(new PackChoiceChanged(spaces.memberIds(me)));
        }
    }

    /** Takes back this person's request. */
    @Transactional
    public void withdrawRequest(Membership me) {
        var round = rounds.lock(me, rounds.current(me).id());
        if (requests.remove(me, round.id())) {
            events.publishEvent(new PackChoiceChanged(Set.of(me.person())));
        }
    }

    private boolean isLongShut(Round round) {
        var since = clock.instant().minus(settings.longShut());
        return round.shut() && round.begunAt().filter(it -> !it.isAfter(since)).isPresent();
    }
}
