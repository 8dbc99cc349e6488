package app.entente.ui.talkframe;

import static app.entente.ui.i18n.Messages.text;

import app.entente.talk.TalkRefused.TimeRefused;
import app.entente.ui.i18n.CalendarMessages;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.OptionLayout;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.RadioOption;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Asks when the two continue after a time-out, without asking for a reason. */
class TimeOutEditor extends Section {

    private enum TimeOutLength {
        IN_A_WHILE,
        IN_AN_HOUR,
        TOMORROW,
        OTHER
    }

    private final transient TalkContext talk;
    private final transient TalkModel model;
    private final Runnable onTaken;
    private final RadioGroupField<TimeOutLength> when;
    private final DateTimePicker at = new DateTimePicker(text("talk.time-out.at"));
    private final Paragraph notice = new Paragraph();

    TimeOutEditor(TalkContext talk, TalkModel model, Runnable taken, Runnable leave) {
        this.talk = talk;
        this.model = model;
        this.onTaken = taken;
        when = new RadioGroupField<>(
                text("talk.time-out.when"),
                OptionLayout.LIST,
                Arrays.stream(TimeOutLength.values())
                        .map(it -> new RadioOption<>(it, text("talk.time-out.when", it)))
                        .toList());
        when.onChoice(() -> at.setVisible(
                when.selected().filter(TimeOutLength.OTHER::equals).isPresent()));
        at.setLocale(LocalizedDates.locale());
        at.setDatePickerI18n(CalendarMessages.forLocale(LocalizedDates.locale()));
        at.setDateAriaLabel(text("talk.time-out.at.date"));
        at.setTimeAriaLabel(text("talk.time-out.at.time"));
        at.setVisible(false);
        notice.getElement().setAttribute("role", "status");
        var acts = new Div(
                Buttons.primary(text("talk.time-out.take"), this::takeTimeOut),
                Buttons.plain(text("common.not-now"), leave));
        acts.addClassName("row");
        addClassNames("card", "stack", "editor");
        add(
                new H2(text("talk.time-out")),
                PageSection.secondaryText(text("talk.time-out.why")),
                when,
                at,
                notice,
                acts);
    }

    final void reset() {
        when.setValue(TimeOutLength.IN_A_WHILE);
        at.setVisible(false);
        notice.setText("");
    }

    private void takeTimeOut() {
        chosenEnd().ifPresentOrElse(this::takeTimeOut, () -> notice.setText(text("talk.time-out.incomplete")));
    }

    private void takeTimeOut(Instant until) {
        try {
            model.talkProgress().takeTimeOut(talk.opened(), until);
            onTaken.run();
        } catch (TimeRefused _) {
            notice.setText(text("shell.error.TimeRefused"));
        }
    }

    private Optional<Instant> chosenEnd() {
        var now = model.clock().instant();
        return when.selected().flatMap(it -> switch (it) {
            case IN_A_WHILE -> Optional.of(now.plus(Duration.ofMinutes(20)));
            case IN_AN_HOUR -> Optional.of(now.plus(Duration.ofHours(1)));
            case TOMORROW ->
                Optional.of(now.atZone(LocalizedDates.browserZone()).plusDays(1).toInstant());
            case OTHER ->
                at.getOptionalValue()
                        .map(local -> local.atZone(LocalizedDates.browserZone()).toInstant());
        });
    }
}
