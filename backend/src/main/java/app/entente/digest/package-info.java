/** Computes SHA-256, in one place. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.entente.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
