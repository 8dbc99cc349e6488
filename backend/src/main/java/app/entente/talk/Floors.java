package app.entente.talk;

import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.door.OpenedPair;
import app.entente.talk.Floor.Confirming;
import app.entente.talk.Floor.Free;
import app.entente.talk.Floor.SayingBack;
import app.entente.talk.Floor.Speaking;
import app.entente.talk.Floor.Taken;
import app.entente.talk.Floor.Understood;
import app.entente.talk.TalkRefused.FloorOpen;
import app.entente.talk.TalkRefused.TalkMovedOn;
import app.entente.talk.TalkRefused.TalkRests;
import app.entente.values.ThemeId;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the floor of a topic: one speaks, the other says it back, the speaker confirms or rejects. Every change
 * throws {@link TalkRests} during a time-out, and {@link TalkMovedOn} where the floor's state or the person's role does
 * not allow it.
 */
@Service
public class Floors {

    private final TalkProgress talkProgress;
    private final TalkSettings settings;
    private final Clock clock;

    Floors(TalkProgress talkProgress, TalkSettings settings, Clock clock) {
        this.talkProgress = talkProgress;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes the free floor, or takes it over from a partner who has not changed it for {@code floor-rests} (default 10
     * minutes). Both screens go to the floor of this topic; throws {@link FloorOpen} where a turn on another topic is
     * not finished.
     */
    @Transactional
    public void take(OpenedPair pair, ThemeId topic) {
        var seat = pair.membership().seat();
        var now = clock.instant();
        talkProgress.changeUnlessPaused(
                pair,
                it -> it.withTopicChanged(topic, progress -> taken(progress, seat, now))
                        .withTopic(topic, TalkState.Stage.FLOOR, seat));
    }

    private TopicProgress taken(TopicProgress progress, Seat seat, Instant now) {
        return switch (progress.floor()) {
            case Free free -> progress.withFloor(free.taken(seat, now));
            case Taken taken when taken.speaker() == seat -> progress;
            case Taken taken when canTakeOver(taken, now) -> progress.withFloor(taken.takenOver(now));
            case Taken _ -> throw new TalkMovedOn();
        };
    }

    /** Returns whether this person is the listener and the floor has been unchanged long enough to be taken over. */
    public boolean canTakeOver(Membership me, Floor floor) {
        return floor instanceof Taken taken && taken.speaker() != me.seat() && canTakeOver(taken, clock.instant());
    }

    /** Frees the floor, at any stage, where this person holds it; else changes nothing. */
    @Transactional
    public void release(OpenedPair pair, ThemeId topic) {
        change(
                pair,
                topic,
                (it, _) -> it.floor() instanceof Taken taken
                                && taken.speaker() == pair.membership().seat()
                        ? it.withFloor(new Free())
                        : it);
    }

    /** Ends the speaker's statement; the listener is to say it back. */
    @Transactional
    public void markSaid(OpenedPair pair, ThemeId topic) {
        asSpeaker(pair, topic, Speaking.class, Speaking::said);
    }

    /** Marks the statement as said back; either partner may, since in one room the speaker hears it. */
    @Transactional
    public void markSaidBack(OpenedPair pair, ThemeId topic) {
        change(
                pair,
                topic,
                (it, now) -> it.floor() instanceof SayingBack back ? it.withFloor(back.saidBack(now)) : refused());
    }

    /** Confirms the say-back as the speaker; from then on this person counts as heard on the topic. */
    @Transactional
    public void confirmUnderstood(OpenedPair pair, ThemeId topic) {
        var me = pair.membership();
        change(
                pair,
                topic,
                (it, now) -> it.withFloor(mine(me, it.floor(), Confirming.class).thatIsIt(now))
                        .heard(me.seat()));
    }

    /** Rejects the say-back as the speaker, who then speaks again. */
    @Transactional
    public void rejectSayBack(OpenedPair pair, ThemeId topic) {
        asSpeaker(pair, topic, Confirming.class, Confirming::notQuite);
    }

    /** Lets a speaker who was understood go on speaking. */
    @Transactional
    public void continueSpeaking(OpenedPair pair, ThemeId topic) {
        asSpeaker(pair, topic, Understood.class, Understood::goOn);
    }

    /** Passes the floor from a speaker who was understood to the partner. */
    @Transactional
    public void passFloor(OpenedPair pair, ThemeId topic) {
        asSpeaker(pair, topic, Understood.class, Understood::passed);
    }

    /** Sets or takes back this person's "we talked about this away from here"; once both have said it, it stays. */
    @Transactional
    public void setTalkedElsewhere(OpenedPair pair, ThemeId topic, boolean so) {
        UnaryOperator<TopicProgress> change =
                it -> it.elsewhere(pair.membership().seat(), so);
        talkProgress.changeUnlessPaused(pair, it -> it.withTopicChanged(topic, change));
    }

    /** Marks this seat as heard through a written turn. */
    void markHeard(OpenedPair pair, ThemeId topic, Seat who) {
        change(pair, topic, (it, _) -> it.heard(who));
    }

    /** Applies a transition from this state, for the speaker only. */
    private <T extends Taken> void asSpeaker(
            OpenedPair pair, ThemeId topic, Class<T> from, BiFunction<T, Instant, Floor> to) {
        change(pair, topic, (it, now) -> it.withFloor(to.apply(mine(pair.membership(), it.floor(), from), now)));
    }

    private void change(OpenedPair pair, ThemeId topic, BiFunction<TopicProgress, Instant, TopicProgress> change) {
        var now = clock.instant();
        talkProgress.changeUnlessPaused(
                pair, it -> it.withTopicChanged(topic, topicProgress -> change.apply(topicProgress, now)));
    }

    private boolean canTakeOver(Taken taken, Instant now) {
        return !now.isBefore(taken.since().plus(settings.floorRests()));
    }

    private static <T extends Taken> T mine(Membership me, Floor floor, Class<T> state) {
        if (state.isInstance(floor) && state.cast(floor).speaker() == me.seat()) {
            return state.cast(floor);
        }
        throw new TalkMovedOn();
    }

    private static TopicProgress refused() {
        throw new TalkMovedOn();
    }
}
