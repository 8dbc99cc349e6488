package app.entente.ui.access;

import app.entente.person.PersonId;
import app.entente.signin.SignedInPlaceId;
import java.io.Serializable;
import java.security.Principal;

/** The signed-in person together with the place they signed in at. */
public record SignedInPrincipal(PersonId person, SignedInPlaceId place) implements Principal, Serializable {

    @Override
    public String getName() {
        return person.value().toString();
    }
}
