package app.entente.ui.i18n;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The language chosen in a browser, so that it holds before anybody has signed in. It goes with whoever signs out: the
 * next one at this browser is not told what the last one reads.
 */
public final class LanguageCookie {

    private static final String NAME = "language";

    private LanguageCookie() {}

    /** As it was sent, whether there is such a language or not. */
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

    /** Takes the place of any other. */
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
