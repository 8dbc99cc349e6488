package app.entente.couple;

import app.entente.account.PersonId;
import java.time.Instant;

/** The proof that somebody held an invitation's token or code while it was alive; reading it wrote nothing. */
public final class Offer {

    private final InvitationId id;
    private final OpenSeat seat;
    private final Instant until;

    Offer(InvitationId id, OpenSeat seat, Instant until) {
        this.id = id;
        this.seat = seat;
        this.until = until;
    }

    public InvitationId id() {
        return id;
    }

    /** The display name of the person who asks. */
    public String inviter() {
        return seat.inviterName();
    }

    public Instant until() {
        return until;
    }

    /** Whether this person looks at their own invitation. */
    public boolean isFrom(PersonId person) {
        return seat.isHeldBy(person);
    }

    OpenSeat seat() {
        return seat;
    }
}
