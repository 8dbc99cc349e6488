/** Help lines by region: emergency, violence at home, crisis, couples' counselling. */
@ApplicationModule(allowedDependencies = {"yaml"})
@NullMarked
package app.entente.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
