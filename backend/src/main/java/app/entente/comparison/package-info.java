/** The opened pair compared: strengths, topics with their reasons, items. */
@ApplicationModule(
        allowedDependencies = {
            "values",
            "statistics",
            "finding",
            "engine",
            "payload",
            "pack",
            "couple",
            "answer",
            "door"
        })
@NullMarked
package app.entente.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
