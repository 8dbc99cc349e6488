/** Questions to oneself that take no answer. */
@ApplicationModule(allowedDependencies = {"yaml"})
@NullMarked
package app.entente.reflection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
