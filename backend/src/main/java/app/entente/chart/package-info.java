/** SVG charts in one palette, for screen and print. */
@ApplicationModule(allowedDependencies = {"values", "couple"})
@NullMarked
package app.entente.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
