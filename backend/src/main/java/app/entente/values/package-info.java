/** Values that the questionnaire and the engine name alike. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.entente.values;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
