/** The stored form of what is sealed: names and codes written down, each payload headed by the version of its format. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.entente.payload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
