package app.entente.ui.security;

import app.entente.signin.AttemptOrigin;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

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
        return new AttemptOrigin(request.getRemoteAddr(), CookieNames.read(NAME, request));
    }

    public static void remove(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, "", Duration.ZERO);
    }

    static void set(HttpServletRequest request, HttpServletResponse response, String token) {
        add(request, response, token, MAX_AGE);
    }

    private static void add(HttpServletRequest request, HttpServletResponse response, String token, Duration age) {
        var cookie = ResponseCookie.from(CookieNames.of(NAME, request), token)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
