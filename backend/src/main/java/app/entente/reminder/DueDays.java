package app.entente.reminder;

import app.entente.couple.Membership;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * The days on which a couple has something to come back for; every bean of this type is asked.
 *
 * <p>They are a function of what both partners know: of what they decided together, and of the calendar. Nothing that
 * one of them does for their answers before a door opens may change them.
 */
@FunctionalInterface
public interface DueDays {

    /** Returns the past and coming days of this space, as they are now, counted in this time zone. */
    Set<LocalDate> find(Membership me, ZoneId zone);
}
