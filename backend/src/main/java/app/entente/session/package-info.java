/** Sessions and rounds: start, packs, fixed questions, locks, cleanup. */
@ApplicationModule(
        allowedDependencies = {
            "settings",
            "request",
            "values",
            "payload",
            "vault",
            "person",
            "pack",
            "questionnaire",
            "couple"
        })
@NullMarked
package app.entente.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
