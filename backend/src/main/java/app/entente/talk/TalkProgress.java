package app.entente.talk;

import app.entente.door.OpenedPair;
import app.entente.joint.ChangePublisher;
import app.entente.joint.SealedSingletons;
import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The course of one talk, the same for both: either moves it on, stops it for a while, and both take it up again. */
@Service
public class TalkProgress {

    private final SealedSingletons singletons;
    private final TalkSettings settings;
    private final Clock clock;
    private final ChangePublisher changePublisher;

    TalkProgress(SealedSingletons singletons, TalkSettings settings, Clock clock, ChangePublisher changePublisher) {
        this.singletons = singletons;
        this.settings = settings;
        this.clock = clock;
        this.changePublisher = changePublisher;
    }

    @Transactional(readOnly = true)
    public TalkState find(OpenedPair pair) {
        return singletons.of(pair.membership(), pair.round(), TalkState.ROW);
    }

    /** To the step after the one that was seen, for both. */
    @Transactional
    public void moveOn(OpenedPair pair, TalkStep seen) {
        changeUnlessPaused(
                pair, it -> it.withStep(seen, seen.next(), pair.membership().seat()));
    }

    @Transactional
    public void moveBack(OpenedPair pair, TalkStep seen) {
        changeUnlessPaused(
                pair, it -> it.withStep(seen, seen.previous(), pair.membership().seat()));
    }

    /** The timer only advises; whoever does not want it turns it off for both. */
    @Transactional
    public void setTimer(OpenedPair pair, boolean timed) {
        change(pair, it -> it.with(timed));
    }

    /** Either may, at any time, without a reason, and name another time to go on. */
    @Transactional
    public void takeTimeOut(OpenedPair pair, Instant until) {
        var now = clock.instant();
        if (!until.isAfter(now) || until.isAfter(now.plus(settings.timeOut()))) {
            throw new TimeRefused();
        }
        change(pair, it -> it.withTimeOut(pair.membership().seat(), until));
    }

    /** The talk goes on when both have said so, whatever the clock says. */
    @Transactional
    public void markReady(OpenedPair pair) {
        change(pair, it -> it.withReady(pair.membership().seat()));
    }

    @Transactional
    public void unmarkReady(OpenedPair pair) {
        change(pair, it -> it.withNotReady(pair.membership().seat()));
    }

    void changeUnlessPaused(OpenedPair pair, UnaryOperator<TalkState> change) {
        change(pair, it -> change.apply(it.requireNotPaused()));
    }

    /** Until the transaction ends nobody else changes anything of this talk but its notes; refused while it rests. */
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
