/** Packs, themes, items and the forms they are answered in. */
@ApplicationModule(allowedDependencies = {"values"})
@NullMarked
package app.entente.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
