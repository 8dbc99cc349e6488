/** Compares what both answered to one item: the finding, its figures and its severity. */
@ApplicationModule(allowedDependencies = {"values", "statistics"})
@NullMarked
package app.entente.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
