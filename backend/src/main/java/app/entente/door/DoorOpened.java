package app.entente.door;

import app.entente.account.Addressed;
import app.entente.account.PersonId;
import app.entente.session.RoundId;
import java.util.Set;

/** Both halves are open, for both at once. */
public record DoorOpened(RoundId round, Set<PersonId> recipients) implements Addressed {

    public static final String KIND = "DoorOpened";

    public DoorOpened {
        recipients = Set.copyOf(recipients);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
