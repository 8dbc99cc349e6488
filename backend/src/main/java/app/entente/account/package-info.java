/** Accounts: sign-in names, passwords, recovery codes, language, going on by itself. */
@ApplicationModule(allowedDependencies = {"person", "signin"})
@NullMarked
package app.entente.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
