package app.entente.ui.shell;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Light or dark, and the language: kept by the browser, so that they hold before anybody has signed in. */
final class Preferences {

    static final List<ColorScheme.Value> CHOICES =
            List.of(ColorScheme.Value.LIGHT_DARK, ColorScheme.Value.LIGHT, ColorScheme.Value.DARK);

    private static final String LIGHT = "light";

    private Preferences() {}

    static ColorScheme.Value light() {
        return kept(LIGHT)
                .flatMap(it -> CHOICES.stream()
                        .filter(light -> light.name().equals(it))
                        .findFirst())
                .orElse(ColorScheme.Value.LIGHT_DARK);
    }

    static void keep(ColorScheme.Value light) {
        keep(LIGHT, light.name());
    }

    static Optional<String> language() {
        return LanguageCookie.in(cookies().orElse(null));
    }

    static void keep(Locale language) {
        var secure = VaadinRequest.getCurrent().isSecure();
        VaadinResponse.getCurrent().addCookie(LanguageCookie.of(language, secure));
    }

    private static Optional<Cookie[]> cookies() {
        return Optional.ofNullable(VaadinRequest.getCurrent()).map(VaadinRequest::getCookies);
    }

    private static Optional<String> kept(String name) {
        return cookies().stream()
                .flatMap(Arrays::stream)
                .filter(it -> it.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void keep(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
