package app.entente.presence;

import app.entente.account.Addressed;
import app.entente.account.PersonId;
import java.util.Set;

/** The partner of this person waved, by hand. */
public record Waved(PersonId to) implements Addressed {

    public static final String KIND = "Waved";

    @Override
    public Set<PersonId> recipients() {
        return Set.of(to);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
