package app.entente.ui.kit;

import app.entente.ui.i18n.CalendarMessages;
import app.entente.ui.i18n.LocalizedDates;
import com.vaadin.flow.component.datepicker.DatePicker;

/** A date picker in the reader's language and region. */
public final class LocalizedDatePicker extends DatePicker {

    public LocalizedDatePicker(String label) {
        super(label);
        var locale = LocalizedDates.locale();
        setLocale(locale);
        setI18n(CalendarMessages.forLocale(locale));
    }
}
