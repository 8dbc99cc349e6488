package app.entente.ui.kit;

import app.entente.ui.i18n.CalendarMessages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;

/** A calendar date, with its calendar in the language of the person looking. */
public final class LocalizedDatePicker extends DatePicker {

    public LocalizedDatePicker(String label) {
        super(label);
        var locale = UI.getCurrent().getLocale();
        setLocale(locale);
        setI18n(CalendarMessages.forLocale(locale));
    }
}
