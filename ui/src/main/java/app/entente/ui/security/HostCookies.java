package app.entente.ui.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/**
 * The names of this server's cookies: over https with the prefix that makes a browser refuse them from any other host,
 * without encryption, or for a part of the site.
 */
public final class CookieNames {

    public static final String PREFIX = "__Host-";

    private CookieNames() {}

    static String of(String name, HttpServletRequest request) {
        return request.isSecure() ? PREFIX + name : name;
    }

    /** Returns the value of this cookie; empty where there is none. */
    static Optional<String> read(String name, HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, of(name, request)))
                .map(Cookie::getValue)
                .filter(it -> !it.isEmpty());
    }
}
