package app.entente.discussion;

import app.entente.door.OpenedPair;
import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The course of one talk, the same for both: either moves it on, stops it for a while, and both take it up again. */
@Service
public class Courses {

    private final SealedSingletons rows;
    private final DiscussionSettings settings;
    private final Clock clock;
    private final Bell bell;

    Courses(SealedSingletons rows, DiscussionSettings settings, Clock clock, Bell bell) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
        this.bell = bell;
    }

    @Transactional(readOnly = true)
    public Course of(OpenedPair pair) {
        return rows.of(pair.membership(), pair.round(), Course.ROW);
    }

    /** To the step after the one that was seen, for both. */
    @Transactional
    public void moveOn(OpenedPair pair, Step seen) {
        changeGoing(pair, it -> it.moved(seen, seen.next(), pair.membership().seat()));
    }

    @Transactional
    public void moveBack(OpenedPair pair, Step seen) {
        changeGoing(
                pair, it -> it.moved(seen, seen.previous(), pair.membership().seat()));
    }

    /** The timer only advises; whoever does not want it turns it off for both. */
    @Transactional
    public void time(OpenedPair pair, boolean timed) {
        change(pair, it -> it.with(timed));
    }

    /** Either may, at any time, without a reason, and name another time to go on. */
    @Transactional
    public void pause(OpenedPair pair, Instant until) {
        var now = clock.instant();
        if (!until.isAfter(now) || until.isAfter(now.plus(settings.timeOut()))) {
            throw new TimeRefused();
        }
        change(pair, it -> it.pause(pair.membership().seat(), until));
    }

    /** The talk goes on when both have said so, whatever the clock says. */
    @Transactional
    public void ready(OpenedPair pair) {
        change(pair, it -> it.ready(pair.membership().seat()));
    }

    @Transactional
    public void notReady(OpenedPair pair) {
        change(pair, it -> it.notReady(pair.membership().seat()));
    }

    void changeGoing(OpenedPair pair, UnaryOperator<Course> change) {
        change(pair, it -> change.apply(it.going()));
    }

    /** Until the transaction ends nobody else changes anything of this talk but its notes; refused while it rests. */
    @Transactional(propagation = Propagation.MANDATORY)
    Course locked(OpenedPair pair) {
        var me = pair.membership();
        bell.requireOpen(me);
        return rows.locked(me, pair.round(), Course.ROW).going();
    }

    private void change(OpenedPair pair, UnaryOperator<Course> change) {
        var me = pair.membership();
        bell.requireOpen(me);
        if (rows.change(me, pair.round(), Course.ROW, change)) {
            bell.ring(me, pair.round().value());
        }
    }
}
