package app.entente.ui.security;

import com.vaadin.flow.server.VaadinSession;

/** The session of the screen whose request is being handled. */
public final class CurrentSession {

    private CurrentSession() {}

    /**
     * Ends it and sends its screens to the landing page. Flow destroys it after the answer of this request is written,
     * so that the answer reaches the browser before anything tells it of the end.
     */
    public static void end() {
        var screens = VaadinSession.getCurrent();
        SessionCloser.redirectToLanding(screens);
        screens.getSession().invalidate();
    }
}
