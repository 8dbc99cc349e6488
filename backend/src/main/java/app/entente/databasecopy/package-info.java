/** Copies the whole database to another PostgreSQL, of another major version or an operator's own, and compares it. */
@ApplicationModule(allowedDependencies = {"digest", "embeddedpostgres"})
@NullMarked
package app.entente.databasecopy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
