/** Packs, themes, items, versions and their languages. */
@ApplicationModule(allowedDependencies = {"seed", "values"})
@NullMarked
package app.entente.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
