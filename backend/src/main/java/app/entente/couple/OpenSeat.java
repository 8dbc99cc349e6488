package app.entente.couple;

import app.entente.account.PersonId;

/**
 * The second seat of a space as an invitation offers it.
 *
 * <p>Made by {@link Seating} alone. It shows who invites by name, and gives no membership to anybody.
 */
public final class OpenSeat {

    private final Membership inviter;
    private final String inviterName;

    OpenSeat(Membership inviter, String inviterName) {
        this.inviter = inviter;
        this.inviterName = inviterName;
    }

    public SpaceId space() {
        return inviter.space();
    }

    /** The display name of the person in the first seat. */
    public String inviterName() {
        return inviterName;
    }

    /** Whether this person is the one in the first seat. */
    public boolean isHeldBy(PersonId person) {
        return inviter.person().equals(person);
    }

    Membership inviter() {
        return inviter;
    }
}
