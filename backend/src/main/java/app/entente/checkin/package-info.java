/** Check-ins: reviews of agreements on their day, and a pulse two weeks after a talk; answered apart, opened together. */
@ApplicationModule(
        allowedDependencies = {
            "request",
            "values",
            "payload",
            "vault",
            "person",
            "pack",
            "questionnaire",
            "couple",
            "session",
            "answer",
            "door",
            "talk",
            "agreement"
        })
@NullMarked
package app.entente.checkin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
