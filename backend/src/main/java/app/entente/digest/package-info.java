/** The one place that computes SHA-256. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.entente.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
