/** The compare command: indices for many couples, from files to files. */
@ApplicationModule(allowedDependencies = {"statistics", "csv"})
@NullMarked
package app.entente.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
