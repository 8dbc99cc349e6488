package app.entente.couple;

import app.entente.person.PersonId;
import java.util.UUID;

/** Seats of one space for plain tests, held without a database. */
public final class Memberships {

    private static final SpaceId SPACE = new SpaceId(new UUID(0, 7));

    private Memberships() {}

    public static Membership first() {
        return new Membership(SPACE, Seat.A, new PersonId(new UUID(0, 1)));
    }

    public static Membership second() {
        return new Membership(SPACE, Seat.B, new PersonId(new UUID(0, 2)));
    }
}
