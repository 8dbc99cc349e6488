/** One person's stored answers of a round, sealed and unsealed; the pairing of two sealed sheets. */
@ApplicationModule(
        allowedDependencies = {"request", "values", "payload", "vault", "person", "pack", "couple", "session", "answer"
        })
@NullMarked
package app.entente.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
