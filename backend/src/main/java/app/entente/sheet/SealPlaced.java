package app.entente.sheet;

import app.entente.couple.Membership;
import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import app.entente.session.RoundId;
import java.util.Set;

/** A sheet was sealed; published to its owner only. */
public record SealPlaced(Membership owner, RoundId round) implements AddressedEvent {

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
