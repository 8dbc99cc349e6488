package app.entente.live;

import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import java.util.Set;

/** Something changed for these persons. */
record Changed(Set<PersonId> recipients) implements AddressedEvent {

    Changed(PersonId... recipients) {
        this(Set.of(recipients));
    }

    @Override
    public String kind() {
        return "Changed";
    }
}
