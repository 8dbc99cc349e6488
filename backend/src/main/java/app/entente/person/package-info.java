/** The identity of a person, and the marker of events addressed to persons. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.entente.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
