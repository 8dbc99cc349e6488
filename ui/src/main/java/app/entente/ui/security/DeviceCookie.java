package app.entente.ui.security;

import app.entente.signin.AttemptOrigin;
import app.entente.signin.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/**
 * The cookie of a device on which somebody signed in before: wrong tries elsewhere do not slow it down. It signs nobody
 * in, stays after signing out, and goes with a quick exit. Another one is the ticket of a browser that has to wait before it
 * may try to sign in again.
 */
public final class DeviceCookie {

    private static final String NAME = "device";
    private static final String WAITING = "waiting";
    private static final Duration MAX_AGE = Duration.ofDays(400);
    private static final Duration WAITING_MAX_AGE = Duration.ofMinutes(10);

    private DeviceCookie() {}

    /** Returns the origin of an attempt to sign in or to recover. */
    public static AttemptOrigin origin(HttpServletRequest request) {
        return new AttemptOrigin(
                request.getRemoteAddr(), HostCookies.read(NAME, request), HostCookies.read(WAITING, request));
    }

    /** Keeps the ticket that a refusal brought, for ten minutes. */
    public static void keepTicket(TooManyAttempts refusal, HttpServletRequest request, HttpServletResponse response) {
        refusal.waitingTicket().ifPresent(it -> HostCookies.set(WAITING, request, response, it, WAITING_MAX_AGE));
    }

    public static void remove(HttpServletRequest request, HttpServletResponse response) {
        HostCookies.remove(NAME, request, response);
        removeTicket(request, response);
    }

    /** Removes it where the browser has one. */
    public static void removeIfPresent(HttpServletRequest request, HttpServletResponse response) {
        if (HostCookies.read(NAME, request).isPresent()) {
            remove(request, response);
        }
    }

    static void set(HttpServletRequest request, HttpServletResponse response, String token) {
        HostCookies.set(NAME, request, response, token, MAX_AGE);
        removeTicket(request, response);
    }

    private static void removeTicket(HttpServletRequest request, HttpServletResponse response) {
        if (HostCookies.read(WAITING, request).isPresent()) {
            HostCookies.remove(WAITING, request, response);
        }
    }
}
