package app.entente.couple;

import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import java.util.Set;

/** A space was paused, resumed or closed; the event does not say by whom. */
public record SpaceStateChanged(SpaceId space, Set<PersonId> recipients) implements AddressedEvent {

    public static final String KIND = "SpaceStateChanged";

    public SpaceStateChanged {
        recipients = Set.copyOf(recipients);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
