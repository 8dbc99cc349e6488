package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.discussion.TimeRefused;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.CalendarWords;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.Look;
import app.entente.ui.kit.Moments;
import app.entente.ui.kit.Option;
import app.entente.ui.kit.ScaleField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** When the two go on; nobody is asked why. */
class TimeOutEditor extends Section {

    private enum When {
        IN_A_WHILE,
        IN_AN_HOUR,
        TOMORROW,
        OTHER
    }

    private final transient Conversation talk;
    private final transient TalkDesk desk;
    private final Runnable taken;
    private final ScaleField<When> when;
    private final DateTimePicker at = new DateTimePicker(text("talk.time-out.at"));
    private final Paragraph notice = new Paragraph();

    TimeOutEditor(Conversation talk, TalkDesk desk, Runnable taken, Runnable leave) {
        this.talk = talk;
        this.desk = desk;
        this.taken = taken;
        when = new ScaleField<>(
                text("talk.time-out.when"),
                Look.CHOICES,
                Arrays.stream(When.values())
                        .map(it -> new Option<>(it, text("talk.time-out.when", it)))
                        .toList());
        when.onChoice(
                () -> at.setVisible(when.chosen().filter(When.OTHER::equals).isPresent()));
        at.setLocale(UI.getCurrent().getLocale());
        at.setDatePickerI18n(CalendarWords.in(UI.getCurrent().getLocale()));
        at.setVisible(false);
        notice.getElement().setAttribute("role", "status");
        var acts = new Div(
                Buttons.primary(text("talk.time-out.take"), this::take), Buttons.plain(text("common.cancel"), leave));
        acts.addClassName("row");
        addClassNames("card", "stack", "editor");
        add(new H2(text("talk.time-out")), Leaf.soft(text("talk.time-out.why")), when, at, notice, acts);
    }

    final void begin() {
        when.setValue(When.IN_A_WHILE);
        at.setVisible(false);
        notice.setText("");
    }

    private void take() {
        until().ifPresentOrElse(this::take, () -> notice.setText(text("talk.time-out.incomplete")));
    }

    private void take(Instant until) {
        try {
            desk.courses().pause(talk.opened(), until);
            taken.run();
        } catch (TimeRefused _) {
            notice.setText(text("shell.error.TimeRefused"));
        }
    }

    private Optional<Instant> until() {
        var now = desk.clock().instant();
        return when.chosen().flatMap(it -> switch (it) {
            case IN_A_WHILE -> Optional.of(now.plus(Duration.ofMinutes(20)));
            case IN_AN_HOUR -> Optional.of(now.plus(Duration.ofHours(1)));
            case TOMORROW -> Optional.of(now.atZone(Moments.zone()).plusDays(1).toInstant());
            case OTHER ->
                at.getOptionalValue().map(local -> local.atZone(Moments.zone()).toInstant());
        });
    }
}
