/** Starts the embedded PostgreSQL, watches it, starts it again, and explains a refused start. */
@ApplicationModule(allowedDependencies = {"digest"})
@NullMarked
package app.entente.embeddedpostgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
