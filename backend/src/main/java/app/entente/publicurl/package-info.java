/** The public address of this server, where its operator names one. */
@ApplicationModule(allowedDependencies = {"settings"})
@NullMarked
package app.entente.publicurl;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
