/** Accounts: sign-in names, passwords, recovery codes, sign-up codes, preferences, consent. */
@ApplicationModule(allowedDependencies = {"settings", "embeddedpostgres", "person", "signin"})
@NullMarked
package app.entente.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
