/** Signed-in places, tokens and typed codes, rate limits. */
@ApplicationModule(allowedDependencies = {"digest", "person"})
@NullMarked
package app.entente.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
