/** Writes days as iCalendar, for files and feeds alike. */
@ApplicationModule(allowedDependencies = "digest")
@NullMarked
package app.entente.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
