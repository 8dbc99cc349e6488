/**
 * The health of this node (its database, its migrations, its master key), its end when it stays unhealthy, and the number
 * of attempts to get in that it refused.
 */
@ApplicationModule(allowedDependencies = {"database", "vault", "settings", "signin", "couple", "demo"})
@NullMarked
package app.entente.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
