package app.entente.discussion;

import app.entente.couple.Seat;
import app.entente.couple.Seats;
import java.util.Set;

/**
 * How far the two are with one topic: who has the floor, and who has been heard.
 *
 * <p>Nothing is solved here before each has been heard, or both have said that they talked about it elsewhere.
 */
public record Hearing(TopicId topic, Floor floor, Set<Seat> heard, Set<Seat> elsewhere) {

    public Hearing {
        heard = Set.copyOf(heard);
        elsewhere = Set.copyOf(elsewhere);
    }

    static Hearing of(TopicId topic) {
        return new Hearing(topic, new Floor.Free(), Set.of(), Set.of());
    }

    /** Whether the two may now look for what they agree on. */
    public boolean bothHeard() {
        return Seats.both(heard) || Seats.both(elsewhere);
    }

    Hearing with(Floor now) {
        return new Hearing(topic, now, heard, elsewhere);
    }

    Hearing heard(Seat who) {
        return new Hearing(topic, floor, Seats.with(heard, who), elsewhere);
    }

    /** What both have said cannot be taken back by one. */
    Hearing elsewhere(Seat who, boolean so) {
        if (Seats.both(elsewhere)) {
            return this;
        }
        return new Hearing(topic, floor, heard, so ? Seats.with(elsewhere, who) : Seats.without(elsewhere, who));
    }
}
