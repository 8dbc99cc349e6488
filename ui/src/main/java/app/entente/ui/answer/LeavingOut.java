package app.entente.ui.answer;

import static app.entente.ui.kit.Texts.text;

import app.entente.ui.kit.Buttons;
import app.entente.ui.shell.Paths;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** Below the bar, within reach and not in the way: what one does not want to be asked. */
class LeavingOut extends Div {

    private final NativeButton theme;
    private final NativeButton question;

    LeavingOut(Runnable leaveThemeOut, Runnable hideQuestion) {
        theme = Buttons.plain(text("answer.leave-out"), leaveThemeOut);
        question = Buttons.plain(text("answer.hide"), hideQuestion);
        addClassNames("row", "small");
        add(theme, question, new Anchor(Paths.THEMES, text("answer.themes")));
    }

    /** Of the questions from the two each is hidden by itself. */
    void offer(Question asked) {
        theme.setVisible(!asked.own());
        question.setVisible(asked.own());
    }
}
