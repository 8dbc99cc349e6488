package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.discussion.Course;
import app.entente.discussion.TimeOut;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Moments;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A time-out on both screens: who took it, when they go on, and that they go on together. */
class RestPanel extends Section {

    private final transient Conversation talk;
    private final transient TalkDesk desk;
    private final Runnable changed;
    private final Paragraph lead = new Paragraph();
    private final Paragraph ready = new Paragraph();
    private final NativeButton goOn;
    private final NativeButton notYet;
    private final TimeOutEditor another;
    private final NativeButton name;

    RestPanel(Conversation talk, TalkDesk desk, Runnable changed) {
        this.talk = talk;
        this.desk = desk;
        this.changed = changed;
        lead.addClassName("lead");
        ready.getElement().setAttribute("role", "status");
        goOn = Buttons.primary(text("talk.paused.ready"), () -> ready(true));
        notYet = Buttons.secondary(text("talk.paused.not-yet"), () -> ready(false));
        name = Buttons.plain(text("talk.paused.another"), () -> edit(true));
        another = new TimeOutEditor(talk, desk, this::named, () -> edit(false));
        another.setVisible(false);
        var acts = new Div(goOn, notYet, name);
        acts.addClassName("row");
        addClassNames("time-out-panel", "stack");
        add(new H2(text("talk.paused")), lead, new Paragraph(text("talk.paused.calm")), ready, acts, another);
    }

    final void show(Course course) {
        setVisible(course.rests());
        course.timeOut().ifPresent(this::show);
    }

    private void show(TimeOut timeOut) {
        var mine = timeOut.ready().contains(talk.me().seat());
        var partners = timeOut.ready().contains(talk.me().seat().other());
        lead.setText(talk.said("talk.paused.taken", timeOut.by()) + " "
                + text("talk.paused.until", Moments.inWords(timeOut.until())));
        ready.setText(
                mine
                        ? text("talk.paused.you", talk.partner())
                        : partners ? text("talk.paused.partner", talk.partner()) : "");
        goOn.setVisible(!mine);
        notYet.setVisible(mine);
    }

    private void ready(boolean so) {
        if (so) {
            desk.courses().ready(talk.opened());
        } else {
            desk.courses().notReady(talk.opened());
        }
        changed.run();
    }

    private void edit(boolean open) {
        another.setVisible(open);
        name.setVisible(!open);
        if (open) {
            another.begin();
        }
    }

    private void named() {
        edit(false);
        changed.run();
    }
}
