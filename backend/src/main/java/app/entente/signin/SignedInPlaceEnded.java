package app.entente.signin;

import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import java.util.Set;

/** A signed-in place has ended: its screens, sockets and sessions end on every node. */
public record SignedInPlaceEnded(PersonId person, SignedInPlaceId place) implements AddressedEvent {

    public static final String KIND = "PlaceEnded";

    @Override
    public Set<PersonId> recipients() {
        return Set.of(person);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
