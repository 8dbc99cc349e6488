package app.entente.ui.access;

import app.entente.person.PersonId;
import java.util.Optional;

/** Decides whether a person may enter a screen, and names the screen they see instead. */
public interface RouteGuard {

    Optional<String> redirectFor(String path, PersonId person);
}
