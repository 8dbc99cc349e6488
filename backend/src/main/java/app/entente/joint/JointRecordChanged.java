package app.entente.joint;

import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import java.util.Set;
import java.util.UUID;

/** A shared record of the talk has changed; each recipient reads it again. */
public record JointRecordChanged(UUID id, Set<PersonId> recipients) implements AddressedEvent {

    public static final String KIND = "DiscussionChanged";

    public JointRecordChanged {
        recipients = Set.copyOf(recipients);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
