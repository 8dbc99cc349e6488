package app.entente.ui.answer;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.kit.Buttons;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before a page is left with something on it that is not saved. */
class LeavingUnsaved extends Div {

    LeavingUnsaved(Runnable leave) {
        addClassNames("card", "stack", "save-conflict");
        getElement().setAttribute("role", "alertdialog").setAttribute("aria-label", text("answer.leave"));
        var actions = new Div(
                Buttons.primary(text("answer.leave.stay"), this::removeFromParent),
                Buttons.plain(text("answer.leave.go"), leave));
        actions.addClassName("row");
        add(new H2(text("answer.leave")), new Paragraph(text("answer.leave.words")), actions);
    }
}
