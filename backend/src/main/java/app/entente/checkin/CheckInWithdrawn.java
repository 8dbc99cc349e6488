package app.entente.checkin;

import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import java.util.Set;

/** A check-in that had opened is withdrawn for both; the event does not say by whom. */
public record CheckInWithdrawn(CheckInId checkIn, Set<PersonId> recipients) implements AddressedEvent {

    public static final String KIND = "CheckInWithdrawn";

    public CheckInWithdrawn {
        recipients = Set.copyOf(recipients);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
