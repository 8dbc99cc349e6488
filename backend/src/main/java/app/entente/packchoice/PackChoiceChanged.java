package app.entente.packchoice;

import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import java.util.Set;

/** The list of packs is another one, or it was agreed to; a yes alone is told to whose it is and to nobody else. */
public record PackChoiceChanged(Set<PersonId> recipients) implements AddressedEvent {

    public static final String KIND = "ChoosingChanged";

    public PackChoiceChanged {
        recipients = Set.copyOf(recipients);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
