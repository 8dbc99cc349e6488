package app.entente.ui.shell;

import app.entente.account.PersonId;
import java.util.Optional;

/** Keeps a person from a screen that is not for them, and names the one they see instead. */
public interface Detour {

    Optional<String> around(String path, PersonId person);
}
