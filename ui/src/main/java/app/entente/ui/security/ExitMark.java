package app.entente.ui.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookie by which the script of the quick exit says that somebody left here. It says nothing about them, and goes
 * with the first answer of this server, which has ended their signed-in place by then.
 */
final class ExitMark {

    /** The name that the script gives it over http; over https with the prefix of every cookie of this host. */
    static final String NAME = "leaving";

    private ExitMark() {}

    static boolean isSet(HttpServletRequest request) {
        return names(request).findAny().isPresent();
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        names(request).forEach(it -> response.addHeader(HttpHeaders.SET_COOKIE, expired(it)));
    }

    private static Stream<String> names(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .map(Cookie::getName)
                .filter(it -> it.equals(
                        request.isSecure() ? HostCookies.PREFIX + NAME : NAME)); // others may set the plain one
    }

    private static String expired(String name) {
        return ResponseCookie.from(name, "")
                .path("/")
                .maxAge(0)
                .secure(!name.equals(NAME))
                .sameSite("Lax")
                .build()
                .toString();
    }
}
