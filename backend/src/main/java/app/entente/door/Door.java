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

    /** "I'm here, open it." Said again, it counts anew from now. */
    @Transactional
    public void signalHere(Membership me, RoundId round) {
        signal(me, round, new ReadySignal.Here(clock.instant().plus(settings.here())));
    }

    /** "Any time is fine." */
    @Transactional
    public void signalAnyTime(Membership me, RoundId round) {
        signal(me, round, new ReadySignal.AnyTime());
    }

    @Transactional
    public void withdrawSignal(Membership me, RoundId round) {
        if (rounds.lock(me, round).open()) {
            throw new AlreadyOpen(round);
        }
        if (signals.delete(me, round)) {
            events.publishEvent(new ReadySignalChanged(round, me.person()));
        }
    }

    /** My own, while it is in force. */
    @Transactional(readOnly = true)
    public Optional<ReadySignal> currentSignal(Membership me, RoundId round) {
        return signals.findMine(me, round).filter(it -> it.isInForce(clock.instant()));
    }

    /** All that both have shown, or nothing at all while the door is shut. */
    @Transactional(readOnly = true)
    public Optional<OpenedPair> findOpened(Membership me, RoundId round) {
        var found = rounds.round(me, round);
        return found.openedAt().map(at -> OpenedPair.of(me, round, at, snapshots.read(me, round)));
    }

    /** To an open door there is nothing more to say. */
    private void signal(Membership me, RoundId round, ReadySignal readySignal) {
        if (!rounds.lock(me, round).open()) {
            signals.save(me, round, readySignal);
            events.publishEvent(new ReadySignalChanged(round, me.person()));
            doorOpener.openIfReady(me, round);
        }
    }
}
