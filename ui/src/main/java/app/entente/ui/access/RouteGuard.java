package app.entente.ui.access;

import app.entente.person.PersonId;
import java.util.Optional;

/** Keeps a person from a screen that is not for them, and names the one they see instead. */
public interface RouteGuard {

    Optional<String> redirectFor(String path, PersonId person);
}
