/** Validates and saves answers; hidden questions, order, progress, read-back. */
@ApplicationModule(allowedDependencies = {"values", "vault", "person", "questionnaire", "couple", "session", "sheet"})
@NullMarked
package app.entente.answering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
