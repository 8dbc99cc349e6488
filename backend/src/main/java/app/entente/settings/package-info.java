/** The range of every setting, and the sentence that refuses a start where a value is not usable. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.entente.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
