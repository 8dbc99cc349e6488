package app.entente.session;

import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import java.util.Set;

/** A round has begun: both have agreed to the same list of packs, which is fixed and the same for both. */
public record RoundBegun(RoundId round, Set<PersonId> recipients) implements AddressedEvent {

    public static final String KIND = "RoundBegun";

    public RoundBegun {
        recipients = Set.copyOf(recipients);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
