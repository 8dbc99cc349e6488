package app.entente.ui.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.List;

/** Ends an HTTP session together with its Flow screens. */
final class SessionCloser {

    private static final String LANDING = "/";

    private SessionCloser() {}

    /** Sends the screens to another page first, while they can still receive it. */
    static void end(HttpSession session) {
        try {
            VaadinSession.getAllSessions(session).forEach(SessionCloser::redirectToLanding);
            session.invalidate();
        } catch (IllegalStateException _) {
            // the session has ended already
        }
    }

    private static void redirectToLanding(VaadinSession screens) {
        var _ = screens.access(() -> List.copyOf(screens.getUIs()).forEach(SessionCloser::redirectToLanding));
    }

    private static void redirectToLanding(UI screen) {
        screen.getPage().setLocation(LANDING);
        if (screen.getPushConfiguration().getPushMode().isEnabled()) {
            screen.push();
        }
    }
}
