package app.entente.ui.shell;

import app.entente.ui.i18n.LanguageCookie;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Colour scheme and language, kept in cookies so that they apply before anybody has signed in. */
public final class BrowserPreferences {

    static final List<ColorScheme.Value> CHOICES =
            List.of(ColorScheme.Value.LIGHT_DARK, ColorScheme.Value.LIGHT, ColorScheme.Value.DARK);

    private static final String LIGHT = "light";

    private BrowserPreferences() {}

    public static ColorScheme.Value colourScheme() {
        return cookieValue(LIGHT)
                .flatMap(it -> CHOICES.stream()
                        .filter(light -> light.name().equals(it))
                        .findFirst())
                .orElse(ColorScheme.Value.LIGHT_DARK);
    }

    static void save(ColorScheme.Value light) {
        save(LIGHT, light.name());
    }

    public static Optional<String> language() {
        return LanguageCookie.read(cookies().orElse(null));
    }

    public static void save(Locale language) {
        var secure = VaadinRequest.getCurrent().isSecure();
        VaadinResponse.getCurrent().addCookie(LanguageCookie.create(language, secure));
    }

    private static Optional<Cookie[]> cookies() {
        return Optional.ofNullable(VaadinRequest.getCurrent()).map(VaadinRequest::getCookies);
    }

    private static Optional<String> cookieValue(String name) {
        return cookies().stream()
                .flatMap(Arrays::stream)
                .filter(it -> it.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void save(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
