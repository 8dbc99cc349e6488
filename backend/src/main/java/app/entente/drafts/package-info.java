/** Text a person has typed and not submitted yet. */
@ApplicationModule(allowedDependencies = {"vault", "couple"})
@NullMarked
package app.entente.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
