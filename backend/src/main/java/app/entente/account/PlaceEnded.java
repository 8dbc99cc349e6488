package app.entente.account;

import java.util.Set;

/** A place is signed out: its screens, sockets and sessions end on every node. */
public record PlaceEnded(PersonId person, PlaceId place) implements Addressed {

    @Override
    public Set<PersonId> recipients() {
        return Set.of(person);
    }
}
