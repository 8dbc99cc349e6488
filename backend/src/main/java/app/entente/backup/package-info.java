/** Backs up and restores the embedded PostgreSQL, whether Entente runs or not, without the keys. */
@ApplicationModule(allowedDependencies = {"digest", "embeddedpostgres"})
@NullMarked
package app.entente.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
