package app.entente.door;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.sheet.SealPlaced;
import app.entente.sheet.SealRemoved;
import app.entente.sheet.SealedSheets;
import app.entente.sheet.SharedAnswers;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens a round as soon as both signals are in force and both sheets sealed, in the transaction of the last of these
 * acts.
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
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DoorOpener(
            Rounds rounds,
            SealedSheets sealedSheets,
            Spaces spaces,
            ReadySignalRepository signals,
            Snapshots snapshots,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.sealedSheets = sealedSheets;
        this.spaces = spaces;
        this.signals = signals;
        this.snapshots = snapshots;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void on(SealPlaced sealed) {
        openIfReady(sealed.owner(), sealed.round());
    }

    /**
     * Deletes the signal of the person who has unsealed; the partner's stays, since its absence would reveal the
     * unsealing.
     */
    @EventListener
    void on(SealRemoved unsealed) {
        signals.delete(unsealed.owner(), unsealed.round());
    }

    void openIfReady(Membership me, RoundId round) {
        if (bothSignalsInForce(me, round)) {
            sealedSheets.sharedAnswers(me, round).ifPresent(sharedAnswers -> open(me, round, sharedAnswers));
        }
    }

    private boolean bothSignalsInForce(Membership me, RoundId round) {
        var now = clock.instant();
        return signals.findBoth(me, round).values().stream()
                        .filter(it -> it.isInForce(now))
                        .count()
                == 2;
    }

    private void open(Membership me, RoundId round, SharedAnswers sharedAnswers) {
        snapshots.freeze(me, round, sharedAnswers);
        rounds.markOpened(me, round);
        signals.deleteBoth(me, round);
        events.publishEvent(new DoorOpened(round, spaces.memberIds(me)));
    }
}
