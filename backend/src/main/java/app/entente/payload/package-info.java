/** The versioned codec of sealed payloads: every stored name and code is written down here or by its owner. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.entente.payload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
