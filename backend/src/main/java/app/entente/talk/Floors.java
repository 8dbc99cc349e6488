package app.entente.talk;

import app.entente.comparison.TopicId;
import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.door.OpenedPair;
import app.entente.talk.Floor.Confirming;
import app.entente.talk.Floor.Free;
import app.entente.talk.Floor.SayingBack;
import app.entente.talk.Floor.Speaking;
import app.entente.talk.Floor.Taken;
import app.entente.talk.Floor.Understood;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One speaks, the other says back what they heard, and only who spoke says whether that was it. */
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

    /** Takes the free floor, or kindly takes it over where nothing has happened with it for a while. */
    @Transactional
    public void take(OpenedPair pair, TopicId topic) {
        var me = pair.membership();
        change(pair, topic, (it, now) -> switch (it.floor()) {
            case Free free -> it.withFloor(free.taken(me.seat(), now));
            case Taken taken when taken.speaker() == me.seat() -> it;
            case Taken taken when canTakeOver(taken, now) -> it.withFloor(taken.takenOver(now));
            case Taken _ -> throw new TalkMovedOn();
        });
    }

    /** Whether the listener may take it over now. */
    public boolean canTakeOver(Membership me, Floor floor) {
        return floor instanceof Taken taken && taken.speaker() != me.seat() && canTakeOver(taken, clock.instant());
    }

    /** Who has it may put it down at any time. */
    @Transactional
    public void release(OpenedPair pair, TopicId topic) {
        change(
                pair,
                topic,
                (it, _) -> it.floor() instanceof Taken taken
                                && taken.speaker() == pair.membership().seat()
                        ? it.withFloor(new Free())
                        : it);
    }

    @Transactional
    public void markSaid(OpenedPair pair, TopicId topic) {
        asSpeaker(pair, topic, Speaking.class, Speaking::said);
    }

    /** Said by the listener; aloud, in one room, the speaker may note it as well, as they hear it. */
    @Transactional
    public void markSaidBack(OpenedPair pair, TopicId topic) {
        change(
                pair,
                topic,
                (it, now) -> it.floor() instanceof SayingBack back ? it.withFloor(back.saidBack(now)) : refused());
    }

    /** Only who spoke can say so; from then on they have been heard. */
    @Transactional
    public void confirmUnderstood(OpenedPair pair, TopicId topic) {
        var me = pair.membership();
        change(
                pair,
                topic,
                (it, now) -> it.withFloor(mine(me, it.floor(), Confirming.class).thatIsIt(now))
                        .heard(me.seat()));
    }

    @Transactional
    public void rejectSayBack(OpenedPair pair, TopicId topic) {
        asSpeaker(pair, topic, Confirming.class, Confirming::notQuite);
    }

    @Transactional
    public void continueSpeaking(OpenedPair pair, TopicId topic) {
        asSpeaker(pair, topic, Understood.class, Understood::goOn);
    }

    /** Once they have been understood, to the other. */
    @Transactional
    public void passFloor(OpenedPair pair, TopicId topic) {
        asSpeaker(pair, topic, Understood.class, Understood::passed);
    }

    /** "We talked about this away from here": it counts when both say so. */
    @Transactional
    public void setTalkedElsewhere(OpenedPair pair, TopicId topic, boolean so) {
        UnaryOperator<TopicProgress> change =
                it -> it.elsewhere(pair.membership().seat(), so);
        talkProgress.changeUnlessPaused(pair, it -> it.withTopicChanged(topic, change));
    }

    /** They have been heard by way of what they wrote. */
    void markHeard(OpenedPair pair, TopicId topic, Seat who) {
        change(pair, topic, (it, _) -> it.heard(who));
    }

    /** From this state and no other, and by nobody but whose turn it is. */
    private <T extends Taken> void asSpeaker(
            OpenedPair pair, TopicId topic, Class<T> from, BiFunction<T, Instant, Floor> to) {
        change(pair, topic, (it, now) -> it.withFloor(to.apply(mine(pair.membership(), it.floor(), from), now)));
    }

    private void change(OpenedPair pair, TopicId topic, BiFunction<TopicProgress, Instant, TopicProgress> change) {
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
