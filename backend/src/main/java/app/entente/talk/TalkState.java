package app.entente.talk;

import app.entente.couple.Seat;
import app.entente.joint.SealedSingleton;
import app.entente.talk.TalkRefused.TalkRests;
import app.entente.values.ThemeId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The state of a talk: its step and who moved it last, a time-out, the timer, and the progress of each topic. */
public record TalkState(
        TalkStep step, Optional<Seat> movedBy, Optional<TimeOut> timeOut, boolean timer, List<TopicProgress> hearings) {

    public static final TalkState EMPTY =
            new TalkState(TalkStep.STRENGTHS, Optional.empty(), Optional.empty(), true, List.of());
    public static final SealedSingleton<TalkState> ROW =
            new SealedSingleton<>("discussion.course", TalkStateCodecs.COURSE, EMPTY);

    public TalkState {
        hearings = List.copyOf(hearings);
    }

    /** Returns whether the talk has a time-out. */
    public boolean paused() {
        return timeOut.isPresent();
    }

    /** Returns the progress of a topic; that of an untouched topic where nothing has happened on it. */
    public TopicProgress topicProgress(ThemeId topic) {
        return hearings.stream()
                .filter(it -> it.topic().equals(topic))
                .findFirst()
                .orElseGet(() -> TopicProgress.of(topic));
    }

    /** Returns this state; throws {@link TalkRests} during a time-out. */
    TalkState requireNotPaused() {
        if (paused()) {
            throw new TalkRests();
        }
        return this;
    }

    /**
     * Returns the state at step {@code to}; unchanged where the step is not {@code from} any more or there is no step
     * to go to.
     */
    TalkState withStep(TalkStep from, Optional<TalkStep> to, Seat by) {
        return step == from && to.isPresent()
                ? new TalkState(to.get(), Optional.of(by), timeOut, timer, hearings)
                : this;
    }

    public TalkState with(boolean timed) {
        return new TalkState(step, movedBy, timeOut, timed, hearings);
    }

    TalkState withTimeOut(Seat by, Instant until) {
        return with(Optional.of(TimeOut.taken(by, until)));
    }

    TalkState withReady(Seat who) {
        return with(timeOut.map(it -> it.ready(who)).filter(it -> !it.over()));
    }

    TalkState withNotReady(Seat who) {
        return with(timeOut.map(it -> it.notReady(who)));
    }

    TalkState withTopicChanged(ThemeId topic, UnaryOperator<TopicProgress> change) {
        var changed = new ArrayList<>(
                hearings.stream().filter(it -> !it.topic().equals(topic)).toList());
        changed.add(change.apply(topicProgress(topic)));
        return new TalkState(step, movedBy, timeOut, timer, changed);
    }

    private TalkState with(Optional<TimeOut> now) {
        return new TalkState(step, movedBy, now, timer, hearings);
    }
}
