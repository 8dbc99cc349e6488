/** What somebody has written and not given to the other yet. */
@ApplicationModule(allowedDependencies = {"couple", "payload", "vault"})
@NullMarked
package app.entente.unsent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
