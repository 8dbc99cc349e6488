package app.entente.couple;

import app.entente.account.Addressed;
import app.entente.account.PersonId;
import java.util.Set;

/** An invitation was made or taken back; told to the one who invites only. */
public record InvitationChanged(SpaceId space, PersonId inviter) implements Addressed {

    @Override
    public Set<PersonId> recipients() {
        return Set.of(inviter);
    }

    @Override
    public String kind() {
        return "InvitationChanged";
    }
}
