/** Offers of the second seat by link, code and QR. */
@ApplicationModule(allowedDependencies = {"vault", "person", "signin", "couple"})
@NullMarked
package app.entente.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
