package app.entente.session;

import app.entente.couple.Seat;
import app.entente.couple.Seats;
import app.entente.questionnaire.PackVersion;
import java.util.List;
import java.util.Set;

/** A list of packs and who has said yes to it. Another list is another version, and nobody has said yes to that yet. */
record Proposal(int version, List<PackVersion> packs, Set<Seat> agreed) {

    Proposal {
        packs = List.copyOf(packs);
        agreed = Set.copyOf(agreed);
    }

    static Proposal first(List<PackVersion> packs) {
        return new Proposal(1, packs, Set.of());
    }

    /** Saying no other list than the one there is changes nothing. */
    Proposal changed(List<PackVersion> other) {
        return packs.equals(other) ? this : next(other);
    }

    /** The next list to choose; nothing that was seen of this one counts for it. */
    Proposal next(List<PackVersion> other) {
        return new Proposal(version + 1, other, Set.of());
    }

    Proposal agreedBy(Seat seat) {
        return new Proposal(version, packs, Seats.with(agreed, seat));
    }

    Proposal notAgreedBy(Seat seat) {
        return new Proposal(version, packs, Seats.without(agreed, seat));
    }

    boolean byBoth() {
        return Seats.both(agreed);
    }
}
