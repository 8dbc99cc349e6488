package app.entente.couple;

import app.entente.account.PersonId;
import java.time.Instant;

/** The proof that somebody held an invitation's token or code while it was alive; reading it wrote nothing. */
public final class Offer {

    private final InvitationId id;
    private final Membership inviter;
    private final String inviterName;
    private final Instant until;

    Offer(InvitationId id, Membership inviter, String inviterName, Instant until) {
        this.id = id;
        this.inviter = inviter;
        this.inviterName = inviterName;
        this.until = until;
    }

    public InvitationId id() {
        return id;
    }

    /** The display name of the person who asks. */
    public String inviter() {
        return inviterName;
    }

    public Instant until() {
        return until;
    }

    /** Whether this person looks at their own invitation. */
    public boolean isFrom(PersonId person) {
        return inviter.person().equals(person);
    }

    SpaceId space() {
        return inviter.space();
    }

    Membership member() {
        return inviter;
    }
}
