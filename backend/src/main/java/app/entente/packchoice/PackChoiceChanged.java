package app.entente.packchoice;

import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import java.util.Set;

/** The list of packs has changed, or was agreed to; an agreement alone is published to its own person only. */
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
