/** Published statistics over numbers: agreement beyond chance, reliability, profile similarity, change. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.entente.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
