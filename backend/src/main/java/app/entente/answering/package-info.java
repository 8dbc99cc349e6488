/** Validates and saves answers; hidden questions, order, progress, read-back. */
@ApplicationModule(
        allowedDependencies = {
            "digest", "request", "values", "vault", "person", "pack", "couple", "session", "answer", "sheet", "door"
        })
@NullMarked
package app.entente.answering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
