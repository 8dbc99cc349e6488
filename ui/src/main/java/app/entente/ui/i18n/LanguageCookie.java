package app.entente.ui.i18n;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cookie with the language chosen in a browser, which applies before anybody has signed in. Signing out removes it,
 * so that the next person at this browser does not learn the last one's language.
 */
public final class LanguageCookie {

    private static final String NAME = "language";

    private LanguageCookie() {}

    /** Returns the cookie's value unchecked; the language it names may not exist. */
    public static Optional<String> read(Cookie @Nullable [] cookies) {
        return Optional.ofNullable(cookies).stream()
                .flatMap(Arrays::stream)
                .filter(it -> it.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst();
    }

    public static Cookie create(Locale language, boolean secure) {
        return cookie(language.toLanguageTag(), secure, Duration.ofDays(365));
    }

    /** Sets the cookie, replacing an earlier choice. */
    public static Cookie expired(boolean secure) {
        return cookie("", secure, Duration.ZERO);
    }

    private static Cookie cookie(String value, boolean secure, Duration age) {
        var cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setMaxAge((int) age.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
