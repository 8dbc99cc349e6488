package app.entente.ui.shell;

import static app.entente.ui.i18n.Messages.text;

import com.vaadin.flow.component.html.Paragraph;

/**
 * The notice by which the browser says that the server is out of reach, or that no line for live updates stays open. Its
 * texts are sent with the page, since the browser could not fetch them then.
 */
class OfflineNotice extends Paragraph {

    OfflineNotice() {
        setId("offline-notice");
        addClassName("offline-notice");
        getElement()
                .setAttribute("role", "status")
                .setAttribute("data-words", text("shell.offline"))
                .setAttribute("data-slow", text("shell.slow"));
    }
}
