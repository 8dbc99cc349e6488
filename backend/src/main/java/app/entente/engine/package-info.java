/** Compares what both have shown: findings per item, strengths, ranked topics. */
@ApplicationModule(allowedDependencies = {"values", "statistics", "finding"})
@NullMarked
package app.entente.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
