package app.entente.ui.talkframe;

import static app.entente.ui.i18n.Messages.text;

import app.entente.talk.TalkState;
import app.entente.talk.TimeOut;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.kit.Buttons;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A running time-out on both screens: who took it, when they continue, and a button to continue together. */
class TimeOutPanel extends Section {

    private final transient TalkContext talk;
    private final transient TalkModel model;
    private final Runnable onChange;
    private final Paragraph lead = new Paragraph();
    private final Paragraph ready = new Paragraph();
    private final NativeButton goOn;
    private final NativeButton notYet;
    private final TimeOutEditor another;
    private final NativeButton name;

    TimeOutPanel(TalkContext talk, TalkModel model, Runnable changed) {
        this.talk = talk;
        this.model = model;
        this.onChange = changed;
        lead.addClassName("lead");
        ready.getElement().setAttribute("role", "status");
        goOn = Buttons.primary(text("talk.paused.ready"), () -> ready(true));
        notYet = Buttons.secondary(text("talk.paused.not-yet"), () -> ready(false));
        name = Buttons.plain(text("talk.paused.another"), () -> setEditing(true));
        another = new TimeOutEditor(talk, model, this::onTimeOutTaken, () -> setEditing(false));
        another.setVisible(false);
        var acts = new Div(goOn, notYet, name);
        acts.addClassName("row");
        addClassNames("time-out-panel", "stack");
        add(new H2(text("talk.paused")), lead, new Paragraph(text("talk.paused.calm")), ready, acts, another);
    }

    final void show(TalkState talkState) {
        setVisible(talkState.paused());
        talkState.timeOut().ifPresent(this::show);
    }

    private void show(TimeOut timeOut) {
        var mine = timeOut.ready().contains(talk.me().seat());
        var partners = timeOut.ready().contains(talk.me().seat().other());
        lead.setText(talk.textFor("talk.paused.taken", timeOut.by()) + " "
                + text("talk.paused.until", LocalizedDates.format(timeOut.until())));
        ready.setText(
                mine
                        ? text("talk.paused.you", talk.partnerName())
                        : partners ? text("talk.paused.partner", talk.partnerName()) : "");
        goOn.setVisible(!mine);
        notYet.setVisible(mine);
    }

    private void ready(boolean so) {
        if (so) {
            model.talkProgress().markReady(talk.opened());
        } else {
            model.talkProgress().unmarkReady(talk.opened());
        }
        onChange.run();
    }

    private void setEditing(boolean open) {
        another.setVisible(open);
        name.setVisible(!open);
        if (open) {
            another.reset();
        }
    }

    private void onTimeOutTaken() {
        setEditing(false);
        onChange.run();
    }
}
