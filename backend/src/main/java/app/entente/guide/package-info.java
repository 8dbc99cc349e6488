/** The conversation guide: its contents, assembly, approvals, export of one's own answers. */
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
            "answer",
            "sheet",
            "answering",
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
