/** Ready signals, opening, the snapshot, withdrawing items; OpenedPair proves an open door. */
@ApplicationModule(
        allowedDependencies = {
            "settings",
            "digest",
            "values",
            "payload",
            "vault",
            "person",
            "pack",
            "couple",
            "session",
            "answer",
            "sheet"
        })
@NullMarked
package app.entente.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
