/** The conversation guide: its contents, assembly, approvals. */
@ApplicationModule(
        allowedDependencies = {
            "digest",
            "values",
            "statistics",
            "payload",
            "vault",
            "person",
            "pack",
            "questionnaire",
            "couple",
            "session",
            "door",
            "comparison",
            "chart",
            "scales",
            "talk",
            "agreement",
            "figures",
            "document",
            "approvedguide"
        })
@NullMarked
package app.entente.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
