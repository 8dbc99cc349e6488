package app.entente.couple;

import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import java.util.Set;

/** The second seat of a space was filled. */
public record PartnerJoined(SpaceId space, Set<PersonId> recipients) implements AddressedEvent {

    public static final String KIND = "PartnerJoined";

    public PartnerJoined {
        recipients = Set.copyOf(recipients);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
