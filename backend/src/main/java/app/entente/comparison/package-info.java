/** Findings and topics of the opened rounds, and their reasons. */
@ApplicationModule(allowedDependencies = {"questionnaire", "couple", "door", "engine"})
@NullMarked
package app.entente.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
