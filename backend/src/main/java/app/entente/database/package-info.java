/** Connects to the embedded PostgreSQL or to the operator's, migrates it, and says what to do while none can be reached. */
@ApplicationModule(allowedDependencies = {"settings", "embeddedpostgres"})
@NullMarked
package app.entente.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
