package app.entente.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/** The cookie of a signed-in place: a random token that scripts cannot read. */
final class SignedInPlaceCookie {

    static final String NAME = "place";

    /** The cookie's lifetime, the longest browsers allow; the server decides how long the place itself lives. */
    private static final Duration MAX_AGE = Duration.ofDays(400);

    private SignedInPlaceCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return HostCookies.read(NAME, request);
    }

    static void set(HttpServletRequest request, HttpServletResponse response, String token) {
        HostCookies.set(NAME, request, response, token, MAX_AGE);
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        HostCookies.remove(NAME, request, response);
    }
}
