/** The health of this node (its database, its migrations, its master key), and its end when it stays unhealthy. */
@ApplicationModule(allowedDependencies = {"database", "vault", "settings"})
@NullMarked
package app.entente.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
