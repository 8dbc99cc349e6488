package app.entente.checkin;

import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import java.util.Set;

/** A person has answered a check-in or taken that back; published to themselves only. */
public record CheckInChanged(CheckInId checkIn, PersonId person) implements AddressedEvent {

    public static final String KIND = "CheckInChanged";

    @Override
    public Set<PersonId> recipients() {
        return Set.of(person);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
