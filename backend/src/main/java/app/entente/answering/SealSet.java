package app.entente.answering;

import app.entente.account.Addressed;
import app.entente.account.PersonId;
import app.entente.couple.Membership;
import app.entente.session.RoundId;
import java.util.Set;

/** A sheet is sealed; told to its owner only. */
public record SealSet(Membership owner, RoundId round) implements Addressed {

    public static final String KIND = "SealSet";

    @Override
    public Set<PersonId> recipients() {
        return Set.of(owner.person());
    }

    @Override
    public String kind() {
        return KIND;
    }
}
