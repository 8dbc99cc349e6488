package app.entente.door;

import app.entente.answering.Meeting;
import app.entente.answering.Mutual;
import app.entente.answering.SealBroken;
import app.entente.answering.SealSet;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens a round as soon as nothing is missing, within the transaction of whoever brought the last thing.
 *
 * <p>Everybody who comes here holds the round's lock, so there is one snapshot, and it is for both or for nobody.
 */
@Component
class Opening {

    private final Rounds rounds;
    private final Meeting meeting;
    private final Spaces spaces;
    private final ActRepository acts;
    private final Snapshots snapshots;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Opening(
            Rounds rounds,
            Meeting meeting,
            Spaces spaces,
            ActRepository acts,
            Snapshots snapshots,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.meeting = meeting;
        this.spaces = spaces;
        this.acts = acts;
        this.snapshots = snapshots;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void on(SealSet sealed) {
        attempt(sealed.owner(), sealed.round());
    }

    /** Takes back what its owner said; the other's word stands, or they would see that something happened. */
    @EventListener
    void on(SealBroken unsealed) {
        acts.takeBack(unsealed.owner(), unsealed.round());
    }

    void attempt(Membership me, RoundId round) {
        if (bothSaidSo(me, round)) {
            meeting.of(me, round).ifPresent(mutual -> open(me, round, mutual));
        }
    }

    private boolean bothSaidSo(Membership me, RoundId round) {
        var now = clock.instant();
        return acts.both(me, round).values().stream()
                        .filter(it -> it.inForce(now))
                        .count()
                == 2;
    }

    private void open(Membership me, RoundId round, Mutual mutual) {
        snapshots.freeze(me, round, mutual);
        rounds.markOpened(me, round);
        acts.forget(me, round);
        events.publishEvent(new DoorOpened(round, spaces.people(me)));
    }
}
