package app.entente.packchoice;

import app.entente.couple.Seat;
import app.entente.couple.SeatSets;
import app.entente.pack.PackVersion;
import java.util.List;
import java.util.Set;

/**
 * A list of packs and the seats that have agreed to it. Another list is another version, which nobody has agreed to
 * yet.
 */
record PackProposal(int version, List<PackVersion> packs, Set<Seat> agreed) {

    PackProposal {
        packs = List.copyOf(packs);
        agreed = Set.copyOf(agreed);
    }

    static PackProposal first(List<PackVersion> packs) {
        return new PackProposal(1, packs, Set.of());
    }

    /** Returns the next version with another list; unchanged where the list is the same. */
    PackProposal changed(List<PackVersion> other) {
        return packs.equals(other) ? this : next(other);
    }

    /** Returns the next version with this list, agreed to by nobody. */
    PackProposal next(List<PackVersion> other) {
        return new PackProposal(version + 1, other, Set.of());
    }

    PackProposal agreedBy(Seat seat) {
        return new PackProposal(version, packs, SeatSets.with(agreed, seat));
    }

    PackProposal notAgreedBy(Seat seat) {
        return new PackProposal(version, packs, SeatSets.without(agreed, seat));
    }

    boolean agreedByBoth() {
        return SeatSets.both(agreed);
    }
}
