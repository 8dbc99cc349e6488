package app.entente.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The hour of the day, from 0 to 23, at which a person is reminded, in their time zone. */
public record ReminderTime(int hour, ZoneId zone) {

    public static final int MAX_HOUR = 23;

    public ReminderTime {
        if (hour < 0 || hour > MAX_HOUR) {
            throw new IllegalArgumentException("An hour is from 0 to 23");
        }
    }

    /** Returns the instant of this hour on this day; where the clocks skip the hour, the one after. */
    Instant on(LocalDate day) {
        return day.atTime(hour, 0).atZone(zone).toInstant();
    }

    /** Returns the last day whose hour has come. */
    LocalDate latestDay(Instant now) {
        var today = now.atZone(zone).toLocalDate();
        return on(today).isAfter(now) ? today.minusDays(1) : today;
    }

    /** Returns the next time after this instant. */
    Instant next(Instant now) {
        return on(latestDay(now).plusDays(1));
    }

    /**
     * Returns the first time of reminders that are turned on or changed now, which is tomorrow: so none comes at once,
     * nor twice a day.
     */
    Instant first(Instant now) {
        return on(now.atZone(zone).toLocalDate().plusDays(1));
    }
}
