/** Choosing packs together, one theme or the same packs again, own questions before a round, restarting a session. */
@ApplicationModule(
        allowedDependencies = {"settings", "values", "vault", "person", "pack", "questionnaire", "couple", "session"})
@NullMarked
package app.entente.packchoice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
