package app.entente.ui.security;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.function.Consumer;

/** Ends an HTTP session together with its Flow screens, which are sent to the landing page before. */
final class SessionCloser {

    /** A session with this attribute is ended by the request that set it, after its answer. */
    static final String ENDS_WITH_ITS_REQUEST = SessionCloser.class.getName();

    private static final String LANDING = "/";

    /** A page that still heard how its session ends would load itself again instead of going where it was sent. */
    private static final String LEAVE = "window.connection?.silence(); location.replace($0)";

    /** Covers the screen before it is sent to the lock, which leads back to it. */
    private static final String LOCK = """
            document.documentElement.style.display = 'none';
            window.connection?.silence();
            location.replace('/locked?to=' + encodeURIComponent(location.pathname))""";

    private static final String SET_LOCK = "window.screenLock?.set($0)";

    private SessionCloser() {}

    /** Ends it at once, with its screens sent to the lock. */
    static void lock(HttpSession session) {
        try {
            whenUnlocked(
                    session,
                    screens -> screens.getUIs().forEach(it -> it.getPage().executeJs(LOCK)));
            session.invalidate();
        } catch (IllegalStateException _) {
            // the session has ended already
        }
    }

    /** Tells its screens after how many idle minutes they are locked, 0 for never. */
    static void setLock(HttpSession session, int minutes) {
        try {
            whenUnlocked(
                    session,
                    screens -> screens.getUIs().forEach(it -> it.getPage().executeJs(SET_LOCK, minutes)));
        } catch (IllegalStateException _) {
            // the session has ended already
        }
    }

    /** Ends it at once. */
    static void end(HttpSession session) {
        try {
            whenUnlocked(session, SessionCloser::redirectToLanding);
            session.invalidate();
        } catch (IllegalStateException _) {
            // the session has ended already
        }
    }

    /** Ends it once no request holds the lock of its screens, unless such a request ends it after its answer. */
    static void endWhenUnlocked(HttpSession session) {
        try {
            if (VaadinSession.getAllSessions(session).isEmpty()) {
                end(session);
            }
            whenUnlocked(session, _ -> endUnlessItsRequestDoes(session));
        } catch (IllegalStateException _) {
            // the session has ended already
        }
    }

    private static void endUnlessItsRequestDoes(HttpSession session) {
        try {
            if (session.getAttribute(ENDS_WITH_ITS_REQUEST) == null) {
                end(session);
            }
        } catch (IllegalStateException _) {
            // the session has ended already
        }
    }

    private static void whenUnlocked(HttpSession session, Consumer<VaadinSession> act) {
        VaadinSession.getAllSessions(session).forEach(it -> {
            var _ = it.access(() -> act.accept(it));
        });
    }

    /** Sends the screens to the landing page as soon as their lock is released; the caller holds it. */
    static void redirectToLanding(VaadinSession screens) {
        screens.getUIs().forEach(it -> it.getPage().executeJs(LEAVE, LANDING));
    }
}
