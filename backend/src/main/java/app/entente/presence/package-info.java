/** Side by side: that both are here now, where both want it said. */
@ApplicationModule(allowedDependencies = {"account", "couple", "request"})
@NullMarked
package app.entente.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
