/** Agreements, limit plans, appreciations, shared notes. */
@ApplicationModule(
        allowedDependencies = {
            "values",
            "vault",
            "questionnaire",
            "couple",
            "session",
            "sheet",
            "door",
            "comparison",
            "joint",
            "talk"
        })
@NullMarked
package app.entente.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
