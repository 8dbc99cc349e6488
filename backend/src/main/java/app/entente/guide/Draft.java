package app.entente.guide;

import app.entente.couple.Seat;
import app.entente.couple.Seats;
import java.util.Set;

/**
 * The guide as it would be printed now, and who has said yes to exactly that.
 *
 * <p>The imprint stands for every word and picture in it: whatever changes there, by whomever, is another imprint, and
 * nobody has said yes to that yet.
 */
public record Draft(int version, Contents contents, String imprint, Set<Seat> approvedBy) {

    public Draft {
        approvedBy = Set.copyOf(approvedBy);
    }

    /** Whether it may leave. */
    public boolean approved() {
        return Seats.both(approvedBy);
    }
}
