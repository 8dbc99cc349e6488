/** Questionnaires that somebody else wrote: read, checked, and kept for the rounds that began with them. */
@ApplicationModule(allowedDependencies = {"questionnaire", "seed", "values"})
@NullMarked
package app.entente.extra;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
