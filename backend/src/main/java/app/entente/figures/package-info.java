/** Statistical figures for a counsellor from an opened pair. */
@ApplicationModule(
        allowedDependencies = {
            "values",
            "statistics",
            "finding",
            "pack",
            "couple",
            "answer",
            "door",
            "comparison",
            "scales"
        })
@NullMarked
package app.entente.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
