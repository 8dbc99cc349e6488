package app.entente.door;

import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import app.entente.session.RoundId;
import java.util.Set;

/** A person gave or withdrew their ready signal; published to themselves only. */
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
