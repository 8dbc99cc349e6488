package app.entente.door;

import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import app.entente.session.RoundId;
import java.util.Set;

/** The door of a round has opened for both at once. */
public record DoorOpened(RoundId round, Set<PersonId> recipients) implements AddressedEvent {

    public static final String KIND = "DoorOpened";

    public DoorOpened {
        recipients = Set.copyOf(recipients);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
