/** Personal scales of one person, and those both chose to show. */
@ApplicationModule(
        allowedDependencies = {
            "values",
            "statistics",
            "engine",
            "pack",
            "couple",
            "session",
            "answer",
            "sheet",
            "answering",
            "door"
        })
@NullMarked
package app.entente.scales;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
