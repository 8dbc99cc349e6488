/** What one may ask oneself, outside of any session: words to read, and nothing that could take an answer. */
@ApplicationModule(allowedDependencies = "seed")
@NullMarked
package app.entente.reflection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
