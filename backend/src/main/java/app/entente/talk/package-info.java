/** The talk's steps, agenda, parking lot, floor, written turns, time-out. */
@ApplicationModule(
        allowedDependencies = {"settings", "values", "payload", "couple", "session", "door", "comparison", "joint"})
@NullMarked
package app.entente.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
