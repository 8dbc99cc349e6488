/** Shows whether both partners are here now, where both asked for it. */
@ApplicationModule(allowedDependencies = {"person", "couple"})
@NullMarked
package app.entente.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
