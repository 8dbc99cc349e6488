package app.entente.ui.talkframe;

import static app.entente.ui.i18n.Messages.text;

import app.entente.talk.TalkState;
import app.entente.talk.TalkStep;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.PageSection;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/**
 * The frame around every page of the talk: step sidebar, time-out, shared device.
 *
 * <p>During a time-out the content stays but is inert: nothing can be typed or confirmed.
 */
public final class TalkFrame extends Div {

    /** The filter of focus events: what one types into. */
    public static final String IN_A_FIELD =
            "event.target.matches('textarea, input:not([type=radio], [type=checkbox], [type=button])')";

    private final transient TalkContext talk;
    private final transient TalkModel model;
    private final StepSidebar sidebar;
    private final NativeButton timeOutButton;
    private final Paragraph about = PageSection.secondaryText(text("talk.time-out.about"));
    private final TimeOutEditor editor;
    private final TimeOutPanel timeOutPanel;
    private final MovedNotice movedNotice = new MovedNotice();
    private final Div content;
    private TalkStep step = TalkStep.STRENGTHS;
    private boolean writing;

    public TalkFrame(TalkContext talk, TalkModel model, Optional<ThemeId> here, boolean mayShare, Component... inside) {
        this.talk = talk;
        this.model = model;
        this.content = new Div(inside);
        this.content.addClassName("stack-l");
        sidebar = new StepSidebar(talk, model, here);
        timeOutPanel = new TimeOutPanel(talk, model, this::refresh);
        editor = new TimeOutEditor(talk, model, this::onTimeOutTaken, () -> setEditing(false));
        editor.setVisible(false);
        timeOutButton = Buttons.secondary(text("talk.time-out"), () -> setEditing(true));
        timeOutButton.addClassName("time-out-button");
        about.addClassName("time-out-hint"); // a phone has no room for it
        sidebar.add(timeOutButton, about);
        if (mayShare) {
            sidebar.add(new SharedDevicePanel(talk, TalkFrame::setShared));
        }
        addClassName("talk-frame");
        add(sidebar, new Div(movedNotice, editor, timeOutPanel, this.content));
        content.getElement().addEventListener("focusin", _ -> writing = true).setFilter(IN_A_FIELD);
        content.getElement().addEventListener("focusout", _ -> writing = false).setFilter(IN_A_FIELD);
    }

    /** Returns whether the reader is in a field here, so that nothing may move away below their hands. */
    public boolean isWriting() {
        return writing;
    }

    /** Says where the talk is now, with one tap to get there. */
    public void offer(String words, Runnable go) {
        movedNotice.offer(words, go);
    }

    public void withdrawOffer() {
        movedNotice.withdraw();
    }

    private void refresh() {
        show(model.talkProgress().find(talk.opened()), step);
    }

    /** Shows the state of the talk around a page at this step. */
    public final void show(TalkState talkState, TalkStep pageStep) {
        step = pageStep;
        sidebar.show(talkState, pageStep);
        timeOutPanel.show(talkState);
        editor.setVisible(editor.isVisible() && !talkState.paused());
        timeOutButton.setVisible(!talkState.paused() && !editor.isVisible());
        about.setVisible(!talkState.paused());
        content.setClassName("paused", talkState.paused());
        content.getElement().setAttribute("inert", talkState.paused());
    }

    private void setEditing(boolean open) {
        editor.setVisible(open);
        timeOutButton.setVisible(!open);
        if (open) {
            editor.reset();
        }
    }

    private void onTimeOutTaken() {
        editor.setVisible(false);
        refresh();
    }

    private static void setShared(boolean shared) {
        SharedDeviceCookie.setShared(shared);
        UI.getCurrent().getPage().reload();
    }
}
