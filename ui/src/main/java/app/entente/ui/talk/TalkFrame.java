package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.discussion.Course;
import app.entente.discussion.TopicId;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/**
 * What stands around every page of a talk: where the two are, the time-out, and one device for both.
 *
 * <p>During a time-out what is inside stands still: there is nothing to type and nothing to confirm, and nothing of it
 * is taken away.
 */
class TalkFrame extends Div {

    private final transient Conversation talk;
    private final transient TalkDesk desk;
    private final Rail rail;
    private final NativeButton pause;
    private final Paragraph about = Leaf.soft(text("talk.time-out.about"));
    private final TimeOutEditor editor;
    private final RestPanel rest;
    private final Div inside;

    TalkFrame(Conversation talk, TalkDesk desk, Optional<TopicId> here, boolean mayShare, Component... inside) {
        this.talk = talk;
        this.desk = desk;
        this.inside = new Div(inside);
        this.inside.addClassName("stack-l");
        rail = new Rail(talk, desk, here);
        rest = new RestPanel(talk, desk, this::look);
        editor = new TimeOutEditor(talk, desk, this::paused, () -> edit(false));
        editor.setVisible(false);
        pause = Buttons.secondary(text("talk.time-out"), () -> edit(true));
        pause.addClassName("time-out-button");
        about.addClassName("time-out-hint"); // a phone has no room for it
        rail.add(pause, about);
        if (mayShare) {
            rail.add(new OneDevice(talk, TalkFrame::share));
        }
        addClassName("talk-frame");
        add(rail, new Div(editor, rest, this.inside));
    }

    final Course look() {
        var course = desk.courses().of(talk.opened());
        rail.show(course);
        rest.show(course);
        editor.setVisible(editor.isVisible() && !course.rests());
        pause.setVisible(!course.rests() && !editor.isVisible());
        about.setVisible(!course.rests());
        inside.setClassName("paused", course.rests());
        inside.getElement().setAttribute("inert", course.rests());
        return course;
    }

    private void edit(boolean open) {
        editor.setVisible(open);
        pause.setVisible(!open);
        if (open) {
            editor.begin();
        }
    }

    private void paused() {
        editor.setVisible(false);
        look();
    }

    private static void share(boolean shared) {
        SharedDevice.keep(shared);
        UI.getCurrent().getPage().reload();
    }
}
