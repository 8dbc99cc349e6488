/** Taking everything of one's own along, and erasing it. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "payload",
            "questionnaire",
            "couple",
            "session",
            "answering",
            "door",
            "discussion"
        })
@NullMarked
package app.entente.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
