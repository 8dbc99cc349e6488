package app.entente.presence;

import app.entente.account.Addressed;
import app.entente.account.PersonId;
import java.util.Set;

/** For these persons something is different about their company. */
public record SideChanged(Set<PersonId> recipients) implements Addressed {

    public static final String KIND = "SideChanged";

    public SideChanged {
        recipients = Set.copyOf(recipients);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
