package app.entente.couple;

import app.entente.account.Addressed;
import app.entente.account.PersonId;
import java.util.Set;

/** An invitation was made or taken back; told to the one who invites only. */
public record InvitationChanged(SpaceId space, PersonId inviter) implements Addressed {

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
