/** Whether this node can serve: its database, its migrations, its master key. */
@ApplicationModule(allowedDependencies = {"database", "vault"})
@NullMarked
package app.entente.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
