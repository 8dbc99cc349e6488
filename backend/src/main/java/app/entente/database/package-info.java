/** The embedded PostgreSQL that Entente brings when no server is named, and what to do while no server can be reached. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.entente.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
