package app.entente.ui.security;

import app.entente.signin.AttemptOrigin;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/**
 * The cookie of a device on which somebody signed in before: wrong tries elsewhere do not slow it down. It signs nobody
 * in, stays after signing out, and goes with a quick exit.
 */
public final class DeviceCookie {

    private static final String NAME = "device";
    private static final Duration MAX_AGE = Duration.ofDays(400);

    private DeviceCookie() {}

    /** Returns the origin of an attempt to sign in or to recover. */
    public static AttemptOrigin origin(HttpServletRequest request) {
        return new AttemptOrigin(request.getRemoteAddr(), HostCookies.read(NAME, request));
    }

    public static void remove(HttpServletRequest request, HttpServletResponse response) {
        HostCookies.remove(NAME, request, response);
    }

    static void set(HttpServletRequest request, HttpServletResponse response, String token) {
        HostCookies.set(NAME, request, response, token, MAX_AGE);
    }
}
