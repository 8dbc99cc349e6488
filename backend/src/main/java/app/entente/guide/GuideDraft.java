package app.entente.guide;

import app.entente.couple.Seat;
import app.entente.couple.SeatSets;
import java.util.Set;

/**
 * The guide as it would be printed now, and who has said yes to exactly that.
 *
 * <p>The imprint stands for every word and picture in it: whatever changes there, by whomever, is another imprint, and
 * nobody has said yes to that yet.
 */
public record GuideDraft(int version, GuideContents contents, String contentHash, Set<Seat> approvedBy) {

    public GuideDraft {
        approvedBy = Set.copyOf(approvedBy);
    }

    /** Whether it may leave. */
    public boolean approved() {
        return SeatSets.both(approvedBy);
    }
}
