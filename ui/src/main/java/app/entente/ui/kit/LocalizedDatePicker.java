package app.entente.ui.kit;

import app.entente.ui.i18n.CalendarMessages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;

/** A date picker in the reader's language. */
public final class LocalizedDatePicker extends DatePicker {

    public LocalizedDatePicker(String label) {
        super(label);
        var locale = UI.getCurrent().getLocale();
        setLocale(locale);
        setI18n(CalendarMessages.forLocale(locale));
    }
}
