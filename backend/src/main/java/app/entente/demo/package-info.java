/** Two made-up people with an open door, for looking around: through the services everybody uses, gone after a while. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "vault",
            "request",
            "seed",
            "questionnaire",
            "couple",
            "session",
            "answering",
            "door",
            "discussion"
        })
@NullMarked
package app.entente.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
