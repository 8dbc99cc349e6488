package app.entente.ui.i18n;

import static app.entente.ui.i18n.Messages.text;
import static java.time.format.TextStyle.FULL_STANDALONE;
import static java.time.format.TextStyle.SHORT_STANDALONE;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Month and weekday names of the date picker in one language, and the first day of its week. */
public final class CalendarMessages {

    private CalendarMessages() {}

    public static DatePickerI18n forLocale(Locale locale) {
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(it -> it.getDisplayName(FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(dayNames(FULL_STANDALONE, locale))
                .setWeekdaysShort(dayNames(SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % DayOfWeek.SUNDAY.getValue())
                .setToday(text("common.today"))
                .setCancel(text("common.close"));
    }

    /** Returns the weekday names from Sunday on, the order Vaadin's calendar expects. */
    private static List<String> dayNames(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, it -> it.plus(1))
                .limit(DayOfWeek.values().length)
                .map(it -> it.getDisplayName(style, locale))
                .toList();
    }
}
