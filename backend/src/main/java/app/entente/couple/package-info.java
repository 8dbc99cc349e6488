/** Spaces, seats, display names, pausing and closing; Membership proves a held seat. */
@ApplicationModule(allowedDependencies = {"settings", "request", "payload", "vault", "person"})
@NullMarked
package app.entente.couple;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
