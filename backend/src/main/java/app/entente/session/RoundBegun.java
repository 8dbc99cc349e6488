package app.entente.session;

import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import java.util.Set;

/** Both have said yes to the same list of packs: it is fixed, and what is asked is the same for both. */
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
