/** Spaces, seats, invitations, and the proof of holding a seat. */
@ApplicationModule(allowedDependencies = {"account", "payload", "vault", "request"})
@NullMarked
package app.entente.couple;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
