/** The files the product is born with, checked for their form, each place in them knowing its line. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.entente.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
