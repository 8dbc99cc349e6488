/** Change notices for each person after the commit, on every node and open socket. */
@ApplicationModule(allowedDependencies = {"publicurl", "vault", "person", "signin"})
@NullMarked
package app.entente.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
