package app.entente.door;

import app.entente.couple.Membership;
import app.entente.session.AlreadyOpen;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The single moment both halves open: once both sheets are sealed and both have said so.
 *
 * <p>Each knows their own act and nothing of the other's, until it is open for both.
 */
@Service
public class Door {

    private final Rounds rounds;
    private final ActRepository acts;
    private final Opening opening;
    private final Snapshots snapshots;
    private final DoorSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Door(
            Rounds rounds,
            ActRepository acts,
            Opening opening,
            Snapshots snapshots,
            DoorSettings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.acts = acts;
        this.opening = opening;
        this.snapshots = snapshots;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /** "I'm here, open it." Said again, it counts anew from now. */
    @Transactional
    public void here(Membership me, RoundId round) {
        say(me, round, new Act.Here(clock.instant().plus(settings.here())));
    }

    /** "Any time is fine." */
    @Transactional
    public void anyTime(Membership me, RoundId round) {
        say(me, round, new Act.AnyTime());
    }

    @Transactional
    public void takeBack(Membership me, RoundId round) {
        if (rounds.lock(me, round).open()) {
            throw new AlreadyOpen(round);
        }
        if (acts.takeBack(me, round)) {
            events.publishEvent(new ActChanged(round, me.person()));
        }
    }

    /** My own, while it is in force. */
    @Transactional(readOnly = true)
    public Optional<Act> act(Membership me, RoundId round) {
        return acts.mine(me, round).filter(it -> it.inForce(clock.instant()));
    }

    /** All that both have shown, or nothing at all while the door is shut. */
    @Transactional(readOnly = true)
    public Optional<OpenedPair> opened(Membership me, RoundId round) {
        var found = rounds.round(me, round);
        return found.openedAt().map(at -> OpenedPair.of(me, round, at, snapshots.read(me, round)));
    }

    /** To an open door there is nothing more to say. */
    private void say(Membership me, RoundId round, Act act) {
        if (!rounds.lock(me, round).open()) {
            acts.say(me, round, act);
            events.publishEvent(new ActChanged(round, me.person()));
            opening.attempt(me, round);
        }
    }
}
