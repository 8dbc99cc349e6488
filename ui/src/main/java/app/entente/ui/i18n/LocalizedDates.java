package app.entente.ui.i18n;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Formats instants and dates in the reader's language, and in the region and time zone of the browser. */
public final class LocalizedDates {

    private LocalizedDates() {}

    public static String format(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale())
                .format(moment.atZone(browserZone()));
    }

    public static String format(LocalDate day) {
        return format(day, locale());
    }

    static String format(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** Returns the locale of the reader's dates: English reads 10 December in Britain and December 10 in the States. */
    public static Locale locale() {
        var ui = UI.getCurrent();
        return regional(ui.getLocale(), ui.getSession().getBrowser().getLocale());
    }

    static Locale regional(Locale language, Locale browser) {
        return Locale.of(language.getLanguage(), browser.getCountry());
    }

    /** Returns the day that it is where the reader is. */
    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(browserZone()));
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
