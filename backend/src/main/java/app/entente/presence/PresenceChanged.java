package app.entente.presence;

import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import java.util.Set;

/** The presence state of these persons has changed. */
public record PresenceChanged(Set<PersonId> recipients) implements AddressedEvent {

    public static final String KIND = "SideChanged";

    public PresenceChanged {
        recipients = Set.copyOf(recipients);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
