package app.entente.couple;

import app.entente.account.Addressed;
import app.entente.account.PersonId;
import java.util.Set;

/** The second seat is filled. */
public record PartnerJoined(SpaceId space, Set<PersonId> recipients) implements Addressed {

    public static final String KIND = "PartnerJoined";

    public PartnerJoined {
        recipients = Set.copyOf(recipients);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
