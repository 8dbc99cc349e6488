/** Signed-in places, tokens and typed codes, known devices, rate limits. */
@ApplicationModule(allowedDependencies = {"settings", "digest", "vault", "person"})
@NullMarked
package app.entente.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
