/** Findings and topics of the opened rounds, and their reasons; the pictures of both. */
@ApplicationModule(allowedDependencies = {"questionnaire", "couple", "answering", "door", "engine", "values"})
@NullMarked
package app.entente.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
