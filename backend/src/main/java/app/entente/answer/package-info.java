/** An answer to one item as its owner gives it, its share level, and its stored form. */
@ApplicationModule(allowedDependencies = {"values", "payload", "pack"})
@NullMarked
package app.entente.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
