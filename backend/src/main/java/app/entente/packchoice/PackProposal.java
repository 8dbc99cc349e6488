package app.entente.packchoice;

import app.entente.couple.Seat;
import app.entente.couple.SeatSets;
import app.entente.pack.PackVersion;
import app.entente.session.RoundPurpose;
import java.util.List;
import java.util.Set;

/**
 * A list of packs with its purpose, and the seats that have agreed to it. Another list or purpose is another version, which nobody has agreed to
 * yet.
 */
record PackProposal(int version, RoundPurpose purpose, List<PackVersion> packs, Set<Seat> agreed) {

    PackProposal {
        packs = List.copyOf(packs);
        agreed = Set.copyOf(agreed);
    }

    static PackProposal first(List<PackVersion> packs) {
        return new PackProposal(1, new RoundPurpose.Packs(), packs, Set.of());
    }

    /** Returns the next version with another purpose or list; unchanged where both are the same. */
    PackProposal changed(RoundPurpose otherPurpose, List<PackVersion> other) {
        return purpose.equals(otherPurpose) && packs.equals(other) ? this : next(otherPurpose, other);
    }

    /** Returns the next version with this purpose and list, agreed to by nobody. */
    PackProposal next(RoundPurpose otherPurpose, List<PackVersion> other) {
        return new PackProposal(version + 1, otherPurpose, other, Set.of());
    }

    PackProposal agreedBy(Seat seat) {
        return new PackProposal(version, purpose, packs, SeatSets.with(agreed, seat));
    }

    PackProposal notAgreedBy(Seat seat) {
        return new PackProposal(version, purpose, packs, SeatSets.without(agreed, seat));
    }

    boolean agreedByBoth() {
        return SeatSets.both(agreed);
    }
}
