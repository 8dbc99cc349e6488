package app.entente.ui.access;

import app.entente.person.PersonId;
import app.entente.signin.SignedInPlaceId;
import java.io.Serializable;
import java.security.Principal;

/** Who is signed in, and in which place. */
public record SignedInPrincipal(PersonId person, SignedInPlaceId place) implements Principal, Serializable {

    @Override
    public String getName() {
        return person.value().toString();
    }
}
