package app.entente.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie of a signed-in place: a random token that scripts cannot read. */
final class SignedInPlaceCookie {

    static final String NAME = "place";

    /** The cookie's lifetime, the longest browsers allow; the server decides how long the place itself lives. */
    private static final Duration MAX_AGE = Duration.ofDays(400);

    private SignedInPlaceCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return CookieNames.read(NAME, request);
    }

    static void set(HttpServletRequest request, HttpServletResponse response, String token) {
        add(request, response, token, MAX_AGE);
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, "", Duration.ZERO);
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
