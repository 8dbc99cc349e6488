/** Seals and opens payloads under data keys; erasing a key erases what it sealed. */
@ApplicationModule(allowedDependencies = {"settings", "embeddedpostgres", "payload"})
@NullMarked
package app.entente.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
