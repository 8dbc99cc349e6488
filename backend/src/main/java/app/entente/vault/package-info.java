/** Data keys, sealing and opening payloads, erasing a key. */
@ApplicationModule(allowedDependencies = {"payload"})
@NullMarked
package app.entente.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
