package app.entente.checkin;

import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import java.util.Set;

/** A check-in has opened for both at once. */
public record CheckInOpened(CheckInId checkIn, Set<PersonId> recipients) implements AddressedEvent {

    public static final String KIND = "CheckInOpened";

    public CheckInOpened {
        recipients = Set.copyOf(recipients);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
