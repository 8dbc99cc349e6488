package app.entente.live;

import app.entente.account.Addressed;
import app.entente.account.PersonId;
import java.util.Set;

/** Something changed for these persons. */
record Changed(Set<PersonId> recipients) implements Addressed {

    Changed(PersonId... recipients) {
        this(Set.of(recipients));
    }

    @Override
    public String kind() {
        return "Changed";
    }
}
