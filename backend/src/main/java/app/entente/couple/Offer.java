package app.entente.couple;

import java.time.Instant;

/** The proof that somebody held an invitation's token or code while it was alive; reading it wrote nothing. */
public final class Offer {

    private final InvitationId id;
    private final String inviter;
    private final Instant until;

    Offer(InvitationId id, String inviter, Instant until) {
        this.id = id;
        this.inviter = inviter;
        this.until = until;
    }

    public InvitationId id() {
        return id;
    }

    /** The display name of the person who asks. */
    public String inviter() {
        return inviter;
    }

    public Instant until() {
        return until;
    }
}
