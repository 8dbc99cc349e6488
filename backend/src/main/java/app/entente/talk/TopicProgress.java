package app.entente.talk;

import app.entente.comparison.TopicId;
import app.entente.couple.Seat;
import app.entente.couple.SeatSets;
import java.util.Set;

/**
 * How far the two are with one topic: who has the floor, and who has been heard.
 *
 * <p>Nothing is solved here before each has been heard, or both have said that they talked about it elsewhere.
 */
public record TopicProgress(TopicId topic, Floor floor, Set<Seat> heard, Set<Seat> elsewhere) {

    public TopicProgress {
        heard = Set.copyOf(heard);
        elsewhere = Set.copyOf(elsewhere);
    }

    static TopicProgress of(TopicId topic) {
        return new TopicProgress(topic, new Floor.Free(), Set.of(), Set.of());
    }

    /** Whether the two may now look for what they agree on. */
    public boolean bothHeard() {
        return SeatSets.both(heard) || SeatSets.both(elsewhere);
    }

    TopicProgress withFloor(Floor now) {
        return new TopicProgress(topic, now, heard, elsewhere);
    }

    TopicProgress heard(Seat who) {
        return new TopicProgress(topic, floor, SeatSets.with(heard, who), elsewhere);
    }

    /** What both have said cannot be taken back by one. */
    TopicProgress elsewhere(Seat who, boolean so) {
        if (SeatSets.both(elsewhere)) {
            return this;
        }
        return new TopicProgress(
                topic, floor, heard, so ? SeatSets.with(elsewhere, who) : SeatSets.without(elsewhere, who));
    }
}
