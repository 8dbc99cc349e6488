/** Personal measures: of all of one's own answers for oneself, and of what both show for both, where both would show it. */
@ApplicationModule(allowedDependencies = {"questionnaire", "couple", "session", "answering", "door", "engine"})
@NullMarked
package app.entente.scales;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
