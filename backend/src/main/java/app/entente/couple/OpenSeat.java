package app.entente.couple;

import app.entente.person.PersonId;

/**
 * The free second seat of a space, as an invitation offers it.
 *
 * <p>Only {@link SeatAssignment} makes one. It shows the inviting person's name, and gives nobody a membership.
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

    /** Returns the display name of the person in the first seat. */
    public String inviterName() {
        return inviterName;
    }

    /** Returns whether this person is the one in the first seat. */
    public boolean isHeldBy(PersonId person) {
        return inviter.person().equals(person);
    }

    Membership inviter() {
        return inviter;
    }
}
