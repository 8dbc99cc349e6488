/** The application’s clock, and a way to run something as if it were earlier, for what a demo has behind it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.entente.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
