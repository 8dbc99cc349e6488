package app.entente.discussion;

import app.entente.couple.Seat;
import app.entente.couple.Seats;
import java.time.Instant;
import java.util.Set;

/** A pause of the talk that one of them has taken, without a reason; it ends when both are ready, never on its own. */
public record TimeOut(Seat by, Instant until, Set<Seat> ready) {

    public TimeOut {
        ready = Set.copyOf(ready);
    }

    static TimeOut taken(Seat by, Instant until) {
        return new TimeOut(by, until, Set.of());
    }

    boolean over() {
        return Seats.both(ready);
    }

    TimeOut ready(Seat who) {
        return new TimeOut(by, until, Seats.with(ready, who));
    }

    TimeOut notReady(Seat who) {
        return new TimeOut(by, until, Seats.without(ready, who));
    }
}
