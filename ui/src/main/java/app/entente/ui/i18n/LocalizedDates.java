package app.entente.ui.i18n;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Formats instants and dates in the browser's time zone and the reader's language. */
public final class LocalizedDates {

    private LocalizedDates() {}

    public static String format(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(UI.getCurrent().getLocale())
                .format(moment.atZone(browserZone()));
    }

    public static String format(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(UI.getCurrent().getLocale())
                .format(day);
    }

    public static ZoneId browserZone() {
        var details = UI.getCurrent().getPage().getExtendedClientDetails();
        var named = details == null ? null : details.getTimeZoneId();
        try {
            return named == null ? ZoneOffset.UTC : ZoneId.of(named);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC; // a browser may name a zone that Java does not know
        }
    }
}
