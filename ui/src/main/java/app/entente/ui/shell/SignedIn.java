package app.entente.ui.shell;

import app.entente.account.PersonId;
import app.entente.account.PlaceId;
import java.io.Serializable;
import java.security.Principal;

/** Who is signed in, and in which place. */
public record SignedIn(PersonId person, PlaceId place) implements Principal, Serializable {

    @Override
    public String getName() {
        return person.value().toString();
    }
}
