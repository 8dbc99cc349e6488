/** The comparison engine: pure values in, values out. */
@ApplicationModule(allowedDependencies = {"values"})
@NullMarked
package app.entente.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
