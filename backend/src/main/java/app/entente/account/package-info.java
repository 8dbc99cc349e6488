/** Persons, sign-in, recovery and signed-in places. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.entente.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
