/** The guide document both have approved, sealed, and the hash an approval is given for. */
@ApplicationModule(
        allowedDependencies = {
            "digest",
            "values",
            "statistics",
            "payload",
            "vault",
            "pack",
            "couple",
            "session",
            "answer",
            "door",
            "comparison",
            "figures",
            "document"
        })
@NullMarked
package app.entente.approvedguide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
