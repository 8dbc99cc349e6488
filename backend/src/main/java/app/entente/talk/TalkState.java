package app.entente.talk;

import app.entente.comparison.TopicId;
import app.entente.couple.Seat;
import app.entente.joint.SealedSingleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where the two are in their talk: its step and who moved it last, a time-out, the timer, and the floor of each topic. */
public record TalkState(
        TalkStep step, Optional<Seat> movedBy, Optional<TimeOut> timeOut, boolean timer, List<TopicProgress> hearings) {

    public static final TalkState EMPTY =
            new TalkState(TalkStep.STRENGTHS, Optional.empty(), Optional.empty(), true, List.of());
    public static final SealedSingleton<TalkState> ROW =
            new SealedSingleton<>("discussion.course", TalkStateCodecs.COURSE, EMPTY);

    public TalkState {
        hearings = List.copyOf(hearings);
    }

    public boolean paused() {
        return timeOut.isPresent();
    }

    public TopicProgress topicProgress(TopicId topic) {
        return hearings.stream()
                .filter(it -> it.topic().equals(topic))
                .findFirst()
                .orElseGet(() -> TopicProgress.of(topic));
    }

    /** While it rests there is nothing to say, to write or to confirm. */
    TalkState requireNotPaused() {
        if (paused()) {
            throw new TalkRests();
        }
        return this;
    }

    /** From the step that was seen; who comes second in the same move moves nothing further. */
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

    TalkState withTopicChanged(TopicId topic, UnaryOperator<TopicProgress> change) {
        var changed = new ArrayList<>(
                hearings.stream().filter(it -> !it.topic().equals(topic)).toList());
        changed.add(change.apply(topicProgress(topic)));
        return new TalkState(step, movedBy, timeOut, timer, changed);
    }

    private TalkState with(Optional<TimeOut> now) {
        return new TalkState(step, movedBy, now, timer, hearings);
    }
}
