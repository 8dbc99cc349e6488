/** A cache of what one request has read, so that it is read once. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.entente.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
