/** Agenda, shared notes, agreements and the parking lot. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "questionnaire",
            "couple",
            "session",
            "answering",
            "door",
            "engine",
            "values",
            "comparison",
            "vault"
        })
@NullMarked
package app.entente.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
