package app.entente.guide;

import app.entente.couple.Seat;
import app.entente.couple.SeatSets;
import java.util.Set;

/**
 * The guide as it would be rendered now, and the seats that have approved exactly that.
 *
 * <p>The content hash covers every word and picture in it: any change, by either partner, gives another hash, which
 * nobody has approved yet. The seats that have approved it before it changed are named, so that nobody's yes falls
 * without a word.
 */
public record GuideDraft(
        int version, GuideContents contents, String contentHash, Set<Seat> approvedBy, Set<Seat> approvedBefore) {

    public GuideDraft {
        approvedBy = Set.copyOf(approvedBy);
        approvedBefore = Set.copyOf(approvedBefore);
    }

    /** Returns whether both have approved it, so that it may be rendered. */
    public boolean approved() {
        return SeatSets.both(approvedBy);
    }
}
