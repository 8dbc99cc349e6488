package app.entente.document;

import app.entente.calendar.CalendarText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Renders the days on which agreements are looked at again as iCalendar, one whole day each. A title says nothing of
 * what was agreed, since calendars are shared and shown on locked screens.
 */
final class CalendarRenderer implements Renderer {

    @Override
    public byte[] render(GuideDocument guide) {
        return CalendarText.of(days(guide).toList(), guide.formatText("calendar.title"))
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
}
