package app.entente.discussion;

import app.entente.couple.Seat;
import java.time.Instant;
import java.util.EnumSet;
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
        return ready.size() == Seat.values().length;
    }

    TimeOut ready(Seat who) {
        var both = EnumSet.of(who);
        both.addAll(ready);
        return new TimeOut(by, until, both);
    }

    TimeOut notReady(Seat who) {
        return ready.contains(who.other())
                ? new TimeOut(by, until, Set.of(who.other()))
                : new TimeOut(by, until, Set.of());
    }
}
