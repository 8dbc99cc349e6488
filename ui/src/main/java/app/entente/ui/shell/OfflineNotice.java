package app.entente.ui.shell;

import static app.entente.ui.i18n.Messages.text;

import com.vaadin.flow.component.html.Paragraph;

/**
 * Where the browser says, politely and by itself, that the server is out of reach. The words come along with the page,
 * for by then it is too late to ask for them.
 */
class OfflineNotice extends Paragraph {

    OfflineNotice() {
        setId("offline-notice");
        addClassName("offline-notice");
        getElement().setAttribute("role", "status").setAttribute("data-words", text("shell.offline"));
    }
}
