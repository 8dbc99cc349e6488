package app.entente.talk;

import app.entente.comparison.TopicId;
import app.entente.couple.Seat;
import app.entente.couple.SeatSets;
import java.util.Set;

/**
 * The progress on one topic: the state of its floor, who has been heard, and who says that they talked about it
 * elsewhere.
 */
public record TopicProgress(TopicId topic, Floor floor, Set<Seat> heard, Set<Seat> elsewhere) {

    public TopicProgress {
        heard = Set.copyOf(heard);
        elsewhere = Set.copyOf(elsewhere);
    }

    static TopicProgress of(TopicId topic) {
        return new TopicProgress(topic, new Floor.Free(), Set.of(), Set.of());
    }

    /**
     * Returns whether both have been heard, or both have said that they talked about it elsewhere; agreements and
     * proposals need that.
     */
    public boolean bothHeard() {
        return SeatSets.both(heard) || SeatSets.both(elsewhere);
    }

    TopicProgress withFloor(Floor now) {
        return new TopicProgress(topic, now, heard, elsewhere);
    }

    TopicProgress heard(Seat who) {
        return new TopicProgress(topic, floor, SeatSets.with(heard, who), elsewhere);
    }

    /**
     * Returns the progress with this seat's "talked about it elsewhere" set or taken back; unchanged once both have
     * said it.
     */
    TopicProgress elsewhere(Seat who, boolean so) {
        if (SeatSets.both(elsewhere)) {
            return this;
        }
        return new TopicProgress(
                topic, floor, heard, so ? SeatSets.with(elsewhere, who) : SeatSets.without(elsewhere, who));
    }
}
