/** Demo couples with scripted answers and partner, removed after a while. */
@ApplicationModule(
        allowedDependencies = {
            "settings",
            "yaml",
            "clock",
            "request",
            "values",
            "vault",
            "person",
            "pack",
            "account",
            "couple",
            "invitation",
            "session",
            "packchoice",
            "answer",
            "sheet",
            "answering",
            "door",
            "comparison",
            "talk",
            "agreement",
            "checkin"
        })
@NullMarked
package app.entente.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
