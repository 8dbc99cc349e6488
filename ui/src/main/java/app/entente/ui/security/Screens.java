package app.entente.ui.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.List;

/** Ends a session together with the screens that live in it. */
final class Screens {

    private static final String OUTSIDE = "/";

    private Screens() {}

    /** The screens are sent outside first, while they still listen. */
    static void end(HttpSession session) {
        try {
            VaadinSession.getAllSessions(session).forEach(Screens::sendOutside);
            session.invalidate();
        } catch (IllegalStateException _) {
            // it has ended meanwhile, which is what was wanted
        }
    }

    private static void sendOutside(VaadinSession screens) {
        var _ = screens.access(() -> List.copyOf(screens.getUIs()).forEach(Screens::sendOutside));
    }

    private static void sendOutside(UI screen) {
        screen.getPage().setLocation(OUTSIDE);
        if (screen.getPushConfiguration().getPushMode().isEnabled()) {
            screen.push();
        }
    }
}
