/** Agreements, limit plans, appreciations, shared notes. */
@ApplicationModule(
        allowedDependencies = {
            "values",
            "payload",
            "vault",
            "pack",
            "couple",
            "session",
            "answer",
            "door",
            "comparison",
            "joint",
            "talk"
        })
@NullMarked
package app.entente.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
