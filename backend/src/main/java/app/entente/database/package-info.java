/** Starts the embedded PostgreSQL, or connects to the operator's, and explains a refused start. */
@ApplicationModule(allowedDependencies = {"digest"})
@NullMarked
package app.entente.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
