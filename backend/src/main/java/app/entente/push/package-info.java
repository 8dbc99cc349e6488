/** Web push without content: the endpoints that are accepted, the key of this server, and one empty message. */
@ApplicationModule(allowedDependencies = {"settings", "vault", "publicurl"})
@NullMarked
package app.entente.push;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
