package app.entente.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** What must be there before any screen: the quick exit, the live line, the chosen light and language, an error handler. */
@Component
class FirstPage implements VaadinServiceInitListener {

    private final Words words;

    FirstPage(Words words) {
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> bring(page, "quick-exit.js", "scripts/live.js"));
        event.getSource().addSessionInitListener(it -> it.getSession().setErrorHandler(words::tell));
        event.getSource().addUIInitListener(it -> prepare(it.getUI()));
        event.getSource().setSystemMessagesProvider(_ -> comeBackSilently());
    }

    /** Plain scripts, there before the screens are and working without them. */
    private static void bring(IndexHtmlResponse page, String... scripts) {
        for (var script : scripts) {
            page.getDocument()
                    .head()
                    .appendElement("script")
                    .attr("src", script)
                    .attr("defer", true);
        }
    }

    private static void prepare(UI ui) {
        Preferences.language().ifPresent(ui::setLocale);
        ui.getPage().setColorScheme(Preferences.light());
        Line.keep(ui);
    }

    /** Who comes back after a pause is signed in by the signed-in place and lands where they were: no question asked. */
    private static SystemMessages comeBackSilently() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        return messages;
    }
}
