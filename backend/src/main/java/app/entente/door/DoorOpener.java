package app.entente.door;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.door.DoorRefused.NotSealed;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.sheet.SealRemoved;
import app.entente.sheet.SealedSheets;
import app.entente.sheet.SharedAnswers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens a round as soon as both sheets are sealed and both signals in force, in the transaction of the second signal: a
 * signal needs a seal, so sealing never opens, and asks nothing of the partner's.
 *
 * <p>Every caller holds the round's lock, so there is one snapshot, for both or for nobody.
 */
@Component
class DoorOpener {

    private final Rounds rounds;
    private final SealedSheets sealedSheets;
    private final Spaces spaces;
    private final ReadySignalRepository signals;
    private final Snapshots snapshots;
    private final ApplicationEventPublisher events;

    DoorOpener(
            Rounds rounds,
            SealedSheets sealedSheets,
            Spaces spaces,
            ReadySignalRepository signals,
            Snapshots snapshots,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.sealedSheets = sealedSheets;
        this.spaces = spaces;
        this.signals = signals;
        this.snapshots = snapshots;
        this.events = events;
    }

    /**
     * Deletes the signal of the person who has unsealed; the partner's stays, since its absence would reveal the
     * unsealing.
     */
    @EventListener
    void on(SealRemoved unsealed) {
        signals.delete(unsealed.owner(), unsealed.round());
    }

    /** Returns whether both sheets are sealed; throws {@link NotSealed} before one's own is. Reads neither sheet. */
    boolean requireSealed(Membership me, RoundId round) {
        var seals = sealedSheets.seals(me, round);
        if (!seals.mine()) {
            throw new NotSealed();
        }
        return seals.both();
    }

    /** Opens the door: both sheets are sealed and both signals in force. */
    void open(Membership me, RoundId round) {
        sealedSheets.sharedAnswers(me, round).ifPresent(sharedAnswers -> open(me, round, sharedAnswers));
    }

    private void open(Membership me, RoundId round, SharedAnswers sharedAnswers) {
        snapshots.freeze(me, round, sharedAnswers);
        rounds.markOpened(me, round);
        signals.deleteBoth(me, round);
        events.publishEvent(new DoorOpened(round, spaces.memberIds(me)));
    }
}
