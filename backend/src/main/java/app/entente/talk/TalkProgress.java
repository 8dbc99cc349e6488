package app.entente.talk;

import app.entente.door.OpenedPair;
import app.entente.joint.ChangePublisher;
import app.entente.joint.SealedSingletons;
import app.entente.talk.TalkRefused.TalkRests;
import app.entente.talk.TalkRefused.TimeRefused;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads and changes the state of one talk, the same for both: its step, its timer and its time-out. Changes throw
 * SpaceResting or SpaceClosed unless the space is open.
 */
@Service
public class TalkProgress {

    private final SealedSingletons singletons;
    private final TalkSettings settings;
    private final Clock clock;
    private final ChangePublisher changePublisher;
    private final ApplicationEventPublisher events;

    TalkProgress(
            SealedSingletons singletons,
            TalkSettings settings,
            Clock clock,
            ChangePublisher changePublisher,
            ApplicationEventPublisher events) {
        this.singletons = singletons;
        this.settings = settings;
        this.clock = clock;
        this.changePublisher = changePublisher;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public TalkState find(OpenedPair pair) {
        return singletons.of(pair.membership(), pair.round(), TalkState.ROW);
    }

    /**
     * Moves both to the step after {@code seen}; changes nothing where the talk has left that step or it is the last.
     * Throws {@link TalkRests} during a time-out.
     */
    @Transactional
    public void moveOn(OpenedPair pair, TalkStep seen) {
        changeUnlessPaused(
                pair, it -> it.withStep(seen, seen.next(), pair.membership().seat()));
        if (seen.next().equals(Optional.of(TalkStep.RECONNECT))) {
            events.publishEvent(new TalkReconnected(pair));
        }
    }

    /**
     * Moves both to the step before {@code seen}; changes nothing where the talk has left that step or it is the first.
     * Throws {@link TalkRests} during a time-out.
     */
    @Transactional
    public void moveBack(OpenedPair pair, TalkStep seen) {
        changeUnlessPaused(
                pair, it -> it.withStep(seen, seen.previous(), pair.membership().seat()));
    }

    /** Turns the advisory timer on or off for both. */
    @Transactional
    public void setTimer(OpenedPair pair, boolean timed) {
        change(pair, it -> it.with(timed));
    }

    /**
     * Starts a time-out, by either partner and without a reason, with the time to go on. Throws {@link TimeRefused}
     * unless {@code until} lies in the future, within {@code time-out} (default 7 days).
     */
    @Transactional
    public void takeTimeOut(OpenedPair pair, Instant until) {
        var now = clock.instant();
        if (!until.isAfter(now) || until.isAfter(now.plus(settings.timeOut()))) {
            throw new TimeRefused();
        }
        change(pair, it -> it.withTimeOut(pair.membership().seat(), until));
    }

    /** Marks this person as ready to go on; the time-out ends once both are, whatever the time. */
    @Transactional
    public void markReady(OpenedPair pair) {
        change(pair, it -> it.withReady(pair.membership().seat()));
    }

    /** Takes back this person's readiness to go on. */
    @Transactional
    public void unmarkReady(OpenedPair pair) {
        change(pair, it -> it.withNotReady(pair.membership().seat()));
    }

    void changeUnlessPaused(OpenedPair pair, UnaryOperator<TalkState> change) {
        change(pair, it -> change.apply(it.requireNotPaused()));
    }

    /**
     * Locks the talk state until the transaction ends, against every change of this talk but that of its notes. Throws
     * {@link TalkRests} during a time-out.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public TalkState lockUnlessPaused(OpenedPair pair) {
        var me = pair.membership();
        changePublisher.requireOpen(me);
        return singletons.locked(me, pair.round(), TalkState.ROW).requireNotPaused();
    }

    private void change(OpenedPair pair, UnaryOperator<TalkState> change) {
        var me = pair.membership();
        changePublisher.requireOpen(me);
        if (singletons.change(me, pair.round(), TalkState.ROW, change)) {
            changePublisher.publishToBoth(me, pair.round().value());
        }
    }
}
