package app.entente.discussion;

import app.entente.couple.Seat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where the two are in their talk: its step and who moved it last, a time-out, the timer, and the floor of each topic. */
public record Course(
        Step step, Optional<Seat> movedBy, Optional<TimeOut> timeOut, boolean timer, List<Hearing> hearings) {

    static final Course EMPTY = new Course(Step.STRENGTHS, Optional.empty(), Optional.empty(), true, List.of());
    static final RoundRow<Course> ROW = new RoundRow<>("discussion.course", EMPTY);

    public Course {
        hearings = List.copyOf(hearings);
    }

    public boolean rests() {
        return timeOut.isPresent();
    }

    public Hearing hearing(TopicId topic) {
        return hearings.stream()
                .filter(it -> it.topic().equals(topic))
                .findFirst()
                .orElseGet(() -> Hearing.of(topic));
    }

    /** While it rests there is nothing to say, to write or to confirm. */
    Course going() {
        if (rests()) {
            throw new TalkRests();
        }
        return this;
    }

    /** From the step that was seen; who comes second in the same move moves nothing further. */
    Course moved(Step from, Optional<Step> to, Seat by) {
        return step == from && to.isPresent() ? new Course(to.get(), Optional.of(by), timeOut, timer, hearings) : this;
    }

    Course with(boolean timed) {
        return new Course(step, movedBy, timeOut, timed, hearings);
    }

    Course pause(Seat by, Instant until) {
        return with(Optional.of(TimeOut.taken(by, until)));
    }

    Course ready(Seat who) {
        return with(timeOut.map(it -> it.ready(who)).filter(it -> !it.over()));
    }

    Course notReady(Seat who) {
        return with(timeOut.map(it -> it.notReady(who)));
    }

    Course change(TopicId topic, UnaryOperator<Hearing> change) {
        var changed = new ArrayList<>(
                hearings.stream().filter(it -> !it.topic().equals(topic)).toList());
        changed.add(change.apply(hearing(topic)));
        return new Course(step, movedBy, timeOut, timer, changed);
    }

    private Course with(Optional<TimeOut> now) {
        return new Course(step, movedBy, now, timer, hearings);
    }
}
