package app.entente.packchoice;

import app.entente.couple.Seat;
import app.entente.couple.SeatSets;
import app.entente.questionnaire.PackVersion;
import java.util.List;
import java.util.Set;

/** A list of packs and who has said yes to it. Another list is another version, and nobody has said yes to that yet. */
record PackProposal(int version, List<PackVersion> packs, Set<Seat> agreed) {

    PackProposal {
        packs = List.copyOf(packs);
        agreed = Set.copyOf(agreed);
    }

    static PackProposal first(List<PackVersion> packs) {
        return new PackProposal(1, packs, Set.of());
    }

    /** Saying no other list than the one there is changes nothing. */
    PackProposal changed(List<PackVersion> other) {
        return packs.equals(other) ? this : next(other);
    }

    /** The next list to choose; nothing that was seen of this one counts for it. */
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
