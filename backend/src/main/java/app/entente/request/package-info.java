/** Reads the same thing once for each request. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.entente.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
