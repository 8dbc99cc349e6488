package app.entente.presence;

import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import java.util.Set;

/** The partner of this person has waved to them. */
public record PartnerWaved(PersonId to) implements AddressedEvent {

    public static final String KIND = "Waved";

    @Override
    public Set<PersonId> recipients() {
        return Set.of(to);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
