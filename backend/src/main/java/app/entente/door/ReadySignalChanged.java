package app.entente.door;

import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import app.entente.session.RoundId;
import java.util.Set;

/** Somebody spoke to the door or took it back; told to nobody but themselves. */
public record ReadySignalChanged(RoundId round, PersonId person) implements AddressedEvent {

    public static final String KIND = "ActChanged";

    @Override
    public Set<PersonId> recipients() {
        return Set.of(person);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
