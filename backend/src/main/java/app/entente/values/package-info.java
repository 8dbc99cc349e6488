/** Values, levels and identifiers that the questionnaire, the answers and the engine share. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.entente.values;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
