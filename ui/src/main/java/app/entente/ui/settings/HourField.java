package app.entente.ui.settings;

import static app.entente.ui.i18n.Messages.text;

import app.entente.reminder.ReminderTime;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.kit.OptionLayout;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.RadioOption;
import com.vaadin.flow.component.Composite;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

/** The hour at which a person wants to be reminded, in the time zone of their browser. */
class HourField extends Composite<RadioGroupField<Integer>> {

    private static final List<Integer> HOURS = List.of(7, 9, 12, 18, 20, 22);
    private static final int EVENING = 20;

    HourField(Optional<ReminderTime> chosen) {
        getContent().show(chosen.map(ReminderTime::hour).filter(HOURS::contains).or(() -> Optional.of(EVENING)));
    }

    @Override
    protected RadioGroupField<Integer> initContent() {
        return new RadioGroupField<>(
                text("settings.reminders.hour"),
                OptionLayout.SEGMENTS,
                HOURS.stream().map(it -> new RadioOption<>(it, format(it))).toList());
    }

    ReminderTime time() {
        return new ReminderTime(getContent().selected().orElse(EVENING), LocalizedDates.browserZone());
    }

    static String format(int hour) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(LocalizedDates.locale())
                .format(LocalTime.of(hour, 0));
    }
}
