package app.entente.invitation;

import app.entente.couple.SpaceId;
import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import java.util.Set;

/** An invitation was made or revoked; published to the inviting person only. */
public record InvitationChanged(SpaceId space, PersonId inviter) implements AddressedEvent {

    public static final String KIND = "InvitationChanged";

    @Override
    public Set<PersonId> recipients() {
        return Set.of(inviter);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
