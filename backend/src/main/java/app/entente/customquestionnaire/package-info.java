/** Questionnaires an operator adds: read, checked, stored. */
@ApplicationModule(allowedDependencies = {"settings", "yaml", "values", "pack", "questionnaire"})
@NullMarked
package app.entente.customquestionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
