/** Sheets, answers, seals and the read-back. */
@ApplicationModule(allowedDependencies = {"account", "questionnaire", "couple", "session", "payload", "vault", "request"})
@NullMarked
package app.entente.answering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
