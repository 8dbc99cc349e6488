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
            "comparison",
            "payload",
            "vault",
            "request"
        })
@NullMarked
package app.entente.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
