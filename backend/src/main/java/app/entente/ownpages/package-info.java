/**
 * One's own pages to take home: a person's answers, wishes, notes, scales and check-ins, and nothing of the partner's.
 */
@ApplicationModule(
        allowedDependencies = {
            "values",
            "statistics",
            "payload",
            "pack",
            "questionnaire",
            "couple",
            "session",
            "answer",
            "sheet",
            "answering",
            "scales",
            "checkin",
            "document"
        })
@NullMarked
package app.entente.ownpages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
