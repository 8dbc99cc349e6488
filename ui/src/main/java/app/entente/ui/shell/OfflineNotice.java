package app.entente.ui.shell;

import static app.entente.ui.i18n.Messages.text;

import com.vaadin.flow.component.html.Paragraph;

/**
 * The notice by which the browser says that the server is out of reach. Its text is sent with the page, since the
 * browser could not fetch it then.
 */
class OfflineNotice extends Paragraph {

    OfflineNotice() {
        setId("offline-notice");
        addClassName("offline-notice");
        getElement().setAttribute("role", "status").setAttribute("data-words", text("shell.offline"));
    }
}
