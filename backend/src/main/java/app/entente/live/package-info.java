/** One hub: after commit, to the persons addressed. */
@ApplicationModule(allowedDependencies = {"account", "couple", "vault"})
@NullMarked
package app.entente.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
