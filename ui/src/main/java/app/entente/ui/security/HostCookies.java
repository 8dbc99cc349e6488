package app.entente.ui.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The cookies of this server that scripts cannot read: over https their names have the prefix that makes a browser refuse
 * them from any other host, without encryption, or for a part of the site.
 */
public final class HostCookies {

    public static final String PREFIX = "__Host-";

    private HostCookies() {}

    static String of(String name, HttpServletRequest request) {
        return request.isSecure() ? PREFIX + name : name;
    }

    /** Returns the value of this cookie; empty where there is none. */
    static Optional<String> read(String name, HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, of(name, request)))
                .map(Cookie::getValue)
                .filter(it -> !it.isEmpty());
    }

    static void set(
            String name, HttpServletRequest request, HttpServletResponse response, String value, Duration lifetime) {
        var cookie = ResponseCookie.from(of(name, request), value)
                .path("/")
                .maxAge(lifetime)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    static void remove(String name, HttpServletRequest request, HttpServletResponse response) {
        set(name, request, response, "", Duration.ZERO);
    }
}
