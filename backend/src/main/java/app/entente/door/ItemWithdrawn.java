package app.entente.door;

import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import app.entente.session.RoundId;
import app.entente.values.ItemId;
import java.util.Set;

/** An opened item was withdrawn for good. */
public record ItemWithdrawn(RoundId round, ItemId item, Set<PersonId> recipients) implements AddressedEvent {

    public static final String KIND = "ItemWithdrawn";

    public ItemWithdrawn {
        recipients = Set.copyOf(recipients);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
