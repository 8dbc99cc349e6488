/** Answers of an earlier round beside those of a later one, for what both showed both times. */
@ApplicationModule(
        allowedDependencies = {
            "values",
            "statistics",
            "pack",
            "couple",
            "session",
            "answer",
            "sheet",
            "answering",
            "door",
            "scales"
        })
@NullMarked
package app.entente.thenandnow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
