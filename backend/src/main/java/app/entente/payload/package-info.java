/** Reads and writes the plaintext of sealed payloads, field by field. */
@ApplicationModule(allowedDependencies = {"values"})
@NullMarked
package app.entente.payload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
