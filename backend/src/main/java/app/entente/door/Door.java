package app.entente.door;

import app.entente.couple.Membership;
import app.entente.session.RoundId;
import app.entente.session.RoundRefused.AlreadyOpen;
import app.entente.session.Rounds;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens both halves of a round at the same moment: once both sheets are sealed and both have given a ready signal.
 *
 * <p>Each sees their own signal and nothing of the other's until the door is open for both. Methods that change a
 * signal throw SetAside, and SpaceResting or SpaceClosed unless the space is open; a signal can be withdrawn while the
 * space rests.
 */
@Service
public class Door {

    private final Rounds rounds;
    private final ReadySignalRepository signals;
    private final DoorOpener doorOpener;
    private final Snapshots snapshots;
    private final DoorSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Door(
            Rounds rounds,
            ReadySignalRepository signals,
            DoorOpener doorOpener,
            Snapshots snapshots,
            DoorSettings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.signals = signals;
        this.doorOpener = doorOpener;
        this.snapshots = snapshots;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Signals "I'm here, open it", in force for {@code here} (default 10 minutes) from now; a repeated signal starts
     * anew. Does nothing where the door is open; throws NotSealed before this person has sealed.
     */
    @Transactional
    public void signalHere(Membership me, RoundId round) {
        signal(me, round, new ReadySignal.Here(clock.instant().plus(settings.here())));
    }

    /** Signals "any time is fine", in force until it is withdrawn. Does nothing where the door is open; throws NotSealed. */
    @Transactional
    public void signalAnyTime(Membership me, RoundId round) {
        signal(me, round, new ReadySignal.AnyTime());
    }

    /** Withdraws this person's signal; throws AlreadyOpen once the door is open. */
    @Transactional
    public void withdrawSignal(Membership me, RoundId round) {
        if (rounds.lockToTakeBack(me, round).open()) {
            throw new AlreadyOpen(round);
        }
        if (signals.delete(me, round)) {
            events.publishEvent(new ReadySignalChanged(round, me.person()));
        }
    }

    /** Returns this person's own signal while it is in force. */
    @Transactional(readOnly = true)
    public Optional<ReadySignal> currentSignal(Membership me, RoundId round) {
        return signals.findMine(me, round).filter(it -> it.isInForce(clock.instant()));
    }

    /** Returns all that both have shown; empty while the door is shut. */
    @Transactional(readOnly = true)
    public Optional<OpenedPair> findOpened(Membership me, RoundId round) {
        var found = rounds.round(me, round);
        return found.openedAt().map(at -> OpenedPair.of(me, round, at, snapshots.read(me, round)));
    }

    /** Stores a signal and opens the door where nothing else is missing; does nothing where it is open. */
    private void signal(Membership me, RoundId round, ReadySignal readySignal) {
        if (!rounds.lock(me, round).open()) {
            var bothSealed = doorOpener.requireSealed(me, round);
            var bothSignalled = signals.save(me, round, readySignal, clock.instant());
            events.publishEvent(new ReadySignalChanged(round, me.person()));
            if (bothSealed && bothSignalled) {
                doorOpener.open(me, round);
            }
        }
    }
}
