package app.entente.discussion;

import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.discussion.Floor.Confirming;
import app.entente.discussion.Floor.Free;
import app.entente.discussion.Floor.SayingBack;
import app.entente.discussion.Floor.Speaking;
import app.entente.discussion.Floor.Taken;
import app.entente.discussion.Floor.Understood;
import app.entente.door.OpenedPair;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One speaks, the other says back what they heard, and only who spoke says whether that was it. */
@Service
public class Floors {

    private final Courses courses;
    private final DiscussionSettings settings;
    private final Clock clock;

    Floors(Courses courses, DiscussionSettings settings, Clock clock) {
        this.courses = courses;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes the free floor, or kindly takes it over where nothing has happened with it for a while. */
    @Transactional
    public void take(OpenedPair pair, TopicId topic) {
        var me = pair.membership();
        change(pair, topic, (it, now) -> switch (it.floor()) {
            case Free free -> it.with(free.taken(me.seat(), now));
            case Taken taken when taken.speaker() == me.seat() -> it;
            case Taken taken when rests(taken, now) -> it.with(taken.takenOver(now));
            case Taken _ -> throw new TalkMovedOn();
        });
    }

    /** Whether the listener may take it over now. */
    public boolean rests(Membership me, Floor floor) {
        return floor instanceof Taken taken && taken.speaker() != me.seat() && rests(taken, clock.instant());
    }

    /** Who has it may put it down at any time. */
    @Transactional
    public void putDown(OpenedPair pair, TopicId topic) {
        change(
                pair,
                topic,
                (it, _) -> it.floor() instanceof Taken taken
                                && taken.speaker() == pair.membership().seat()
                        ? it.with(new Free())
                        : it);
    }

    @Transactional
    public void say(OpenedPair pair, TopicId topic) {
        asSpeaker(pair, topic, Speaking.class, Speaking::said);
    }

    /** Said by the listener; aloud, in one room, the speaker may note it as well, as they hear it. */
    @Transactional
    public void sayBack(OpenedPair pair, TopicId topic) {
        change(
                pair,
                topic,
                (it, now) -> it.floor() instanceof SayingBack back ? it.with(back.saidBack(now)) : refused());
    }

    /** Only who spoke can say so; from then on they have been heard. */
    @Transactional
    public void thatIsIt(OpenedPair pair, TopicId topic) {
        var me = pair.membership();
        change(
                pair,
                topic,
                (it, now) -> it.with(mine(me, it.floor(), Confirming.class).thatIsIt(now))
                        .heard(me.seat()));
    }

    @Transactional
    public void notQuite(OpenedPair pair, TopicId topic) {
        asSpeaker(pair, topic, Confirming.class, Confirming::notQuite);
    }

    @Transactional
    public void goOn(OpenedPair pair, TopicId topic) {
        asSpeaker(pair, topic, Understood.class, Understood::goOn);
    }

    /** Once they have been understood, to the other. */
    @Transactional
    public void pass(OpenedPair pair, TopicId topic) {
        asSpeaker(pair, topic, Understood.class, Understood::passed);
    }

    /** "We talked about this away from here": it counts when both say so. */
    @Transactional
    public void talkedElsewhere(OpenedPair pair, TopicId topic, boolean so) {
        UnaryOperator<Hearing> change = it -> it.elsewhere(pair.membership().seat(), so);
        courses.changeGoing(pair, it -> it.change(topic, change));
    }

    /** They have been heard by way of what they wrote. */
    void heard(OpenedPair pair, TopicId topic, Seat who) {
        change(pair, topic, (it, _) -> it.heard(who));
    }

    /** From this state and no other, and by nobody but whose turn it is. */
    private <T extends Taken> void asSpeaker(
            OpenedPair pair, TopicId topic, Class<T> from, BiFunction<T, Instant, Floor> to) {
        change(pair, topic, (it, now) -> it.with(to.apply(mine(pair.membership(), it.floor(), from), now)));
    }

    private void change(OpenedPair pair, TopicId topic, BiFunction<Hearing, Instant, Hearing> change) {
        var now = clock.instant();
        courses.changeGoing(pair, it -> it.change(topic, hearing -> change.apply(hearing, now)));
    }

    private boolean rests(Taken taken, Instant now) {
        return !now.isBefore(taken.since().plus(settings.floorRests()));
    }

    private static <T extends Taken> T mine(Membership me, Floor floor, Class<T> state) {
        if (state.isInstance(floor) && state.cast(floor).speaker() == me.seat()) {
            return state.cast(floor);
        }
        throw new TalkMovedOn();
    }

    private static Hearing refused() {
        throw new TalkMovedOn();
    }
}
