/** The conversation guide, both approvals, and its formats. */
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
            "scales",
            "discussion",
            "values",
            "vault"
        })
@NullMarked
package app.entente.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
