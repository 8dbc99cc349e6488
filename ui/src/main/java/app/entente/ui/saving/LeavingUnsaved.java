package app.entente.ui.saving;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.kit.Buttons;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before a screen is left with something on it that is not saved. */
class LeavingUnsaved extends Div {

    LeavingUnsaved(String words, Runnable leave) {
        addClassNames("card", "stack", "save-conflict");
        getElement().setAttribute("role", "alertdialog").setAttribute("aria-label", text("common.leave"));
        var stay = Buttons.primary(text("common.leave.stay"), this::removeFromParent);
        var actions = new Div(stay, Buttons.plain(text("common.leave.go"), leave));
        actions.addClassName("row");
        add(new H2(text("common.leave")), new Paragraph(words), actions);
        stay.focus();
    }
}
