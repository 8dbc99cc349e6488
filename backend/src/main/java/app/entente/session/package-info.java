/** Sessions and rounds. */
@ApplicationModule(allowedDependencies = {"account", "questionnaire", "couple", "payload", "vault", "request"})
@NullMarked
package app.entente.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
