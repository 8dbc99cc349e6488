/** Whether both partners are here now, where both asked for it. */
@ApplicationModule(allowedDependencies = {"settings", "request", "person", "couple"})
@NullMarked
package app.entente.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
