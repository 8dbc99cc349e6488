package app.entente.ui.answer;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.kit.Buttons;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.stream.Stream;

/** Buttons that hide the current question or its theme from one's own sheet. */
class HideActions extends Div {

    private final NativeButton theme;
    private final NativeButton question;

    HideActions(Runnable leaveThemeOut, Runnable hideQuestion) {
        theme = Buttons.plain(text("answer.leave-out"), leaveThemeOut);
        question = Buttons.plain(text("answer.hide"), hideQuestion);
        addClassNames("row", "small");
        Stream.of(theme, question).forEach(QuestionTaps::markLeaving);
        Stream.of(theme, question).forEach(it -> it.addClassName("flush"));
        add(theme, question);
    }

    /** Own questions are hidden one by one, never as a theme. */
    void showFor(QuestionModel asked) {
        theme.setVisible(!asked.isOwnQuestion());
        question.setVisible(asked.isOwnQuestion());
    }
}
