package app.entente.ui.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;

/** A calendar date, with its calendar in the language of the person looking. */
public final class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        var locale = UI.getCurrent().getLocale();
        setLocale(locale);
        setI18n(CalendarWords.in(locale));
    }
}
