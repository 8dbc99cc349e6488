/** Sealed storage of shared records, their change events, checked user text. */
@ApplicationModule(allowedDependencies = {"request", "payload", "vault", "person", "couple", "session"})
@NullMarked
package app.entente.joint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
