package app.entente.discussion;

import app.entente.couple.Seat;
import java.util.EnumSet;
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
        return both(heard) || both(elsewhere);
    }

    Hearing with(Floor now) {
        return new Hearing(topic, now, heard, elsewhere);
    }

    Hearing heard(Seat who) {
        return new Hearing(topic, floor, plus(heard, who), elsewhere);
    }

    /** What both have said cannot be taken back by one. */
    Hearing elsewhere(Seat who, boolean so) {
        if (both(elsewhere)) {
            return this;
        }
        return new Hearing(topic, floor, heard, so ? plus(elsewhere, who) : minus(elsewhere, who));
    }

    private static boolean both(Set<Seat> seats) {
        return seats.size() == Seat.values().length;
    }

    private static Set<Seat> plus(Set<Seat> seats, Seat one) {
        var more = EnumSet.of(one);
        more.addAll(seats);
        return more;
    }

    private static Set<Seat> minus(Set<Seat> seats, Seat one) {
        return seats.contains(one.other()) ? Set.of(one.other()) : Set.of();
    }
}
