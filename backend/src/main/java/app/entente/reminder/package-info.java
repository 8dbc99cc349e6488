/** Reminders without content, each turned on by a person for themselves: a calendar feed, mail, web push. */
@ApplicationModule(
        allowedDependencies = {
            "settings",
            "digest",
            "calendar",
            "payload",
            "vault",
            "person",
            "signin",
            "account",
            "couple",
            "session",
            "packchoice",
            "agreement",
            "checkin",
            "push"
        })
@NullMarked
package app.entente.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
