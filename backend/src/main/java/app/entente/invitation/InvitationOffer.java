package app.entente.invitation;

import app.entente.couple.OpenSeat;
import app.entente.person.PersonId;
import java.time.Instant;

/** The proof that somebody presented an invitation's token or code while it was valid; reading it wrote nothing. */
public final class InvitationOffer {

    private final InvitationId id;
    private final OpenSeat seat;
    private final Instant until;

    InvitationOffer(InvitationId id, OpenSeat seat, Instant until) {
        this.id = id;
        this.seat = seat;
        this.until = until;
    }

    public InvitationId id() {
        return id;
    }

    /** Returns the display name of the inviting person. */
    public String inviter() {
        return seat.inviterName();
    }

    public Instant until() {
        return until;
    }

    /** Returns whether this person looks at their own invitation. */
    public boolean isFrom(PersonId person) {
        return seat.isHeldBy(person);
    }

    OpenSeat seat() {
        return seat;
    }
}
