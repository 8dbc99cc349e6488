package app.entente.session;

import app.entente.account.Addressed;
import app.entente.account.PersonId;
import java.util.Set;

/** The list of packs is another one, or it was agreed to; a yes alone is told to whose it is and to nobody else. */
public record ChoosingChanged(Set<PersonId> recipients) implements Addressed {

    public static final String KIND = "ChoosingChanged";

    public ChoosingChanged {
        recipients = Set.copyOf(recipients);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
