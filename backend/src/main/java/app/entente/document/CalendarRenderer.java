package app.entente.document;

import app.entente.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Renders the days on which agreements are looked at again as iCalendar, one whole day each. A title says nothing of
 * what was agreed, since calendars are shared and shown on locked screens.
 */
final class CalendarRenderer implements Renderer {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    @Override
    public byte[] render(GuideDocument guide) {
        var title = guide.formatText("calendar.title");
        var events = days(guide).map(it -> event(it, title)).collect(Collectors.joining());
        return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//calendar//days//EN\r\n" + events + "END:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<LocalDate> days(GuideDocument guide) {
        return guide.sections().stream()
                .flatMap(it -> it.blocks().stream())
                .flatMap(Block::flat)
                .filter(Block.AgreementBlock.class::isInstance)
                .flatMap(it -> ((Block.AgreementBlock) it).review().stream())
                .distinct()
                .sorted();
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
