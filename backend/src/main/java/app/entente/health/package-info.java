/** Reports whether this node can serve people now. */
@ApplicationModule(allowedDependencies = {"database", "vault"})
@NullMarked
package app.entente.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
