package app.entente.ui.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * The available languages, and the one for a browser: its cookie's choice, or else the first available one it accepts.
 */
@Component
public class Languages {

    private final I18NProvider texts;

    Languages(I18NProvider texts) {
        this.texts = texts;
    }

    public List<Locale> all() {
        return texts.getProvidedLocales();
    }

    /** Returns the available language of this tag; a country in the tag is ignored. */
    public Optional<Locale> find(String tag) {
        var language = Locale.forLanguageTag(tag).getLanguage();
        return all().stream().filter(it -> it.getLanguage().equals(language)).findFirst();
    }

    public Locale forRequest(HttpServletRequest request) {
        return LanguageCookie.read(request.getCookies())
                .flatMap(this::find)
                .or(() -> acceptedLocales(request)
                        .map(Locale::toLanguageTag)
                        .flatMap(it -> find(it).stream())
                        .findFirst())
                .orElse(Locale.ENGLISH);
    }

    /** Returns the language's name in that language. */
    public static String displayName(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    /**
     * Returns the locales the browser accepts, the most wanted first; none where it sends no header and the servlet API
     * would name the server's.
     */
    public static Stream<Locale> acceptedLocales(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Stream.empty()
                : Collections.list(request.getLocales()).stream();
    }
}
