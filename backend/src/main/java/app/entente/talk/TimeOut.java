package app.entente.talk;

import app.entente.couple.Seat;
import app.entente.couple.SeatSets;
import java.time.Instant;
import java.util.Set;

/**
 * A pause of the talk that one partner has taken, without a reason. It ends when both are ready, never by {@code until}
 * alone.
 */
public record TimeOut(Seat by, Instant until, Set<Seat> ready) {

    public TimeOut {
        ready = Set.copyOf(ready);
    }

    static TimeOut taken(Seat by, Instant until) {
        return new TimeOut(by, until, Set.of());
    }

    boolean over() {
        return SeatSets.both(ready);
    }

    TimeOut ready(Seat who) {
        return new TimeOut(by, until, SeatSets.with(ready, who));
    }

    TimeOut notReady(Seat who) {
        return new TimeOut(by, until, SeatSets.without(ready, who));
    }
}
