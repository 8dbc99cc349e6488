/** Choosing packs together, own questions before a round, restarting a session. */
@ApplicationModule(allowedDependencies = {"settings", "vault", "person", "pack", "questionnaire", "couple", "session"})
@NullMarked
package app.entente.packchoice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
