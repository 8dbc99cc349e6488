package app.entente.calendar;

import app.entente.digest.Sha256;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * Writes days as iCalendar, one whole day each, under one title. Nothing in it names a person, a theme, this product or
 * an address, since calendars are shared and shown on locked screens.
 */
public final class CalendarText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private CalendarText() {}

    /** Returns a calendar with these days, in their order; {@code title} is what each is called. */
    public static String of(Collection<LocalDate> days, String title) {
        var events = days.stream().map(it -> event(it, title)).collect(Collectors.joining());
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//calendar//days//EN\r\n" + events + "END:VCALENDAR\r\n";
    }

    private static String event(LocalDate day, String title) {
        var id = HexFormat.of().formatHex(Sha256.of("day " + day)).substring(0, 32);
        return """
                BEGIN:VEVENT\r
                UID:%s\r
                DTSTAMP:%sT000000Z\r
                DTSTART;VALUE=DATE:%s\r
                DTEND;VALUE=DATE:%s\r
                SUMMARY:%s\r
                CLASS:PRIVATE\r
                TRANSP:TRANSPARENT\r
                END:VEVENT\r
                """.formatted(id, DAY.format(day), DAY.format(day), DAY.format(day.plusDays(1)), title);
    }
}
