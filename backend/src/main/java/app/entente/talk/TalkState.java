package app.entente.talk;

import app.entente.couple.Seat;
import app.entente.joint.SealedSingleton;
import app.entente.talk.TalkRefused.FloorOpen;
import app.entente.talk.TalkRefused.TalkRests;
import app.entente.values.ThemeId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The state of a talk: its step, the topic that is open, who moved last, a time-out, the timer, and the progress of
 * each topic. A topic is open at the step {@link TalkStep#TALK} only.
 */
public record TalkState(
        TalkStep step,
        Optional<OpenTopic> topic,
        Optional<Seat> movedBy,
        Optional<TimeOut> timeOut,
        boolean timer,
        List<TopicProgress> hearings) {

    public static final TalkState EMPTY =
            new TalkState(TalkStep.STRENGTHS, Optional.empty(), Optional.empty(), Optional.empty(), true, List.of());
    public static final SealedSingleton<TalkState> ROW =
            new SealedSingleton<>("discussion.course", TalkStateCodecs.COURSE, EMPTY);

    /** The part of a topic that both see now, in the order of the talk. */
    public enum Stage {
        VIEWS,
        FLOOR,
        AGREEMENT
    }

    /** The topic that both have open, and its stage. */
    public record OpenTopic(ThemeId theme, Stage stage) {}

    public TalkState {
        hearings = List.copyOf(hearings);
    }

    /** Returns the stage of a topic; empty unless it is the open one. */
    public Optional<Stage> stage(ThemeId theme) {
        return topic.filter(it -> it.theme().equals(theme)).map(OpenTopic::stage);
    }

    /** Returns the topic on which a turn is not finished. */
    public Optional<TopicProgress> unfinishedTurn() {
        return hearings.stream().filter(TopicProgress::turnUnfinished).findFirst();
    }

    /** Returns whether the talk has a time-out. */
    public boolean paused() {
        return timeOut.isPresent();
    }

    /** Returns the progress of a topic; that of an untouched topic where nothing has happened on it. */
    public TopicProgress topicProgress(ThemeId theme) {
        return hearings.stream()
                .filter(it -> it.topic().equals(theme))
                .findFirst()
                .orElseGet(() -> TopicProgress.of(theme));
    }

    /** Returns this state; throws {@link TalkRests} during a time-out. */
    TalkState requireNotPaused() {
        if (paused()) {
            throw new TalkRests();
        }
        return this;
    }

    /** Returns this state; throws {@link FloorOpen} where a turn is not finished on any topic but this one. */
    private TalkState requireNoTurnBut(Optional<ThemeId> theme) {
        if (unfinishedTurn()
                .filter(it -> !theme.equals(Optional.of(it.topic())))
                .isPresent()) {
            throw new FloorOpen();
        }
        return this;
    }

    /**
     * Returns the state at step {@code to}, without an open topic; unchanged where the step is not {@code from} any
     * more or there is no step to go to. Throws {@link FloorOpen} where a turn is not finished.
     */
    TalkState withStep(TalkStep from, Optional<TalkStep> to, Seat by) {
        return step == from && to.isPresent()
                ? requireNoTurnBut(Optional.empty())
                        .at(to.get(), Optional.empty(), by)
                        .withFloorsFreed()
                : this;
    }

    /**
     * Returns the state with this topic open at this stage; unchanged where it is. Throws {@link FloorOpen} where a
     * turn on another topic is not finished.
     */
    TalkState withTopic(ThemeId theme, Stage stage, Seat by) {
        return stage(theme).equals(Optional.of(stage))
                ? this
                : requireNoTurnBut(Optional.of(theme)).at(TalkStep.TALK, Optional.of(new OpenTopic(theme, stage)), by);
    }

    /** Returns the state with this topic closed; unchanged where it is not open. Throws {@link FloorOpen}. */
    TalkState withTopicClosed(ThemeId theme, Seat by) {
        return stage(theme).isEmpty()
                ? this
                : requireNoTurnBut(Optional.empty())
                        .at(TalkStep.TALK, Optional.empty(), by)
                        .withFloorsFreed();
    }

    /** Returns the state with every floor free, whoever holds one. */
    TalkState withFloorsFreed() {
        return new TalkState(
                step,
                topic,
                movedBy,
                timeOut,
                timer,
                hearings.stream().map(it -> it.withFloor(new Floor.Free())).toList());
    }

    public TalkState with(boolean timed) {
        return new TalkState(step, topic, movedBy, timeOut, timed, hearings);
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

    TalkState withTopicChanged(ThemeId theme, UnaryOperator<TopicProgress> change) {
        var changed = new ArrayList<>(
                hearings.stream().filter(it -> !it.topic().equals(theme)).toList());
        changed.add(change.apply(topicProgress(theme)));
        return new TalkState(step, topic, movedBy, timeOut, timer, changed);
    }

    private TalkState at(TalkStep now, Optional<OpenTopic> open, Seat by) {
        return new TalkState(now, open, Optional.of(by), timeOut, timer, hearings);
    }

    private TalkState with(Optional<TimeOut> now) {
        return new TalkState(step, topic, movedBy, now, timer, hearings);
    }
}
