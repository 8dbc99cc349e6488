/** The two acts, the opening, the snapshot; the proof that a pair is open. */
@ApplicationModule(
        allowedDependencies = {"account", "questionnaire", "couple", "session", "answering", "payload", "vault"})
@NullMarked
package app.entente.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
