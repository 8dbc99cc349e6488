/** Export and erasure of everything of one person; retention periods. */
@ApplicationModule(
        allowedDependencies = {
            "values",
            "payload",
            "person",
            "signin",
            "account",
            "pack",
            "questionnaire",
            "couple",
            "session",
            "packchoice",
            "answer",
            "sheet",
            "answering",
            "door",
            "talk",
            "agreement",
            "checkin",
            "reminder"
        })
@NullMarked
package app.entente.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
