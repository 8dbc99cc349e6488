package app.entente.account;

import java.util.Set;

/** A place is signed out: its screens, sockets and sessions end on every node. */
public record PlaceEnded(PersonId person, PlaceId place) implements Addressed {

    public static final String KIND = "PlaceEnded";

    @Override
    public Set<PersonId> recipients() {
        return Set.of(person);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
