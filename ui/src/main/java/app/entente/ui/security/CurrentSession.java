package app.entente.ui.security;

import app.entente.signin.SignedInPlaces;
import app.entente.ui.access.SignedInPrincipal;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The session of the screen whose request is being handled.
 *
 * <p>A session that is invalidated closes its sockets at once. A page that hears of that before it has the answer of its
 * request would load itself again instead of going where the answer sends it, so the answer is sent first.
 */
public final class CurrentSession {

    private static final String ENDS = CurrentSession.class.getName();

    private CurrentSession() {}

    /** Ends the signed-in place that it belongs to, and then the session. */
    public static void signOut(SignedInPlaces signedInPlaces, SignedInPrincipal me) {
        signedInPlaces.end(me.person(), me.place());
        end();
    }

    /** Sends its screens to the landing page, and ends it once the answer of this request has been sent. */
    public static void end() {
        var screens = VaadinSession.getCurrent();
        SessionCloser.redirectToLanding(screens);
        screens.getSession().setAttribute(SessionCloser.ENDS_WITH_ITS_REQUEST, true);
        VaadinRequest.getCurrent().setAttribute(ENDS, true);
    }

    /** Sends the answer and ends the session, where this request is to end it. */
    static void endAfterAnswer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(ENDS) != null) {
            try {
                response.flushBuffer();
            } finally {
                Optional.ofNullable(request.getSession(false)).ifPresent(SessionCloser::end);
            }
        }
    }
}
