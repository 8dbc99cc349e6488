package app.entente.screenlock;

import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import java.util.Set;

/** A place of this person was locked, or they chose another lock; their other sessions read again what holds. */
public record ScreenLockChanged(PersonId person) implements AddressedEvent {

    public static final String KIND = "ScreenLockChanged";

    @Override
    public Set<PersonId> recipients() {
        return Set.of(person);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
