/** Text a person has typed and not submitted yet. */
@ApplicationModule(allowedDependencies = {"payload", "vault", "couple"})
@NullMarked
package app.entente.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
