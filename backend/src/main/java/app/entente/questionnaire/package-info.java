/** Packs, themes and items in all their versions, and their words in every language. */
@ApplicationModule(allowedDependencies = {"yaml", "values", "pack"})
@NullMarked
package app.entente.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
