/** The optional lock of a person's screens: a PIN of one's own after some idle minutes, and the places locked now. */
@ApplicationModule(allowedDependencies = {"vault", "person", "signin", "account"})
@NullMarked
package app.entente.screenlock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
