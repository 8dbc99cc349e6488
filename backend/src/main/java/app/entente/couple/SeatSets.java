package app.entente.couple;

import app.entente.payload.Codec;
import app.entente.payload.Codecs;
import java.util.EnumSet;
import java.util.Set;

/** Helpers for sets of seats: one, both or neither. */
public final class SeatSets {

    /** The stored form of a seat. */
    public static final Codec<Seat> CODEC = Codecs.codes(Seat.class, Seat::code);

    private SeatSets() {}

    public static boolean both(Set<Seat> seats) {
        return seats.size() == Seat.values().length;
    }

    public static Set<Seat> with(Set<Seat> seats, Seat one) {
        var more = EnumSet.of(one);
        more.addAll(seats);
        return more;
    }

    public static Set<Seat> union(Set<Seat> one, Set<Seat> other) {
        var all = EnumSet.noneOf(Seat.class);
        all.addAll(one);
        all.addAll(other);
        return all;
    }

    public static Set<Seat> without(Set<Seat> seats, Seat one) {
        return seats.contains(one.other()) ? Set.of(one.other()) : Set.of();
    }
}
