/** One person's stored answers of a round, sealed and unsealed; the pairing of two sealed sheets. */
@ApplicationModule(allowedDependencies = {"values", "vault", "person", "questionnaire", "couple", "session", "payload"})
@NullMarked
package app.entente.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
