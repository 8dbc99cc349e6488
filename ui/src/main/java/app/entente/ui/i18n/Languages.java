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

/** The languages there are, and the one a browser is spoken to in: the one chosen there, else the first it asks for. */
@Component
public class Languages {

    private final I18NProvider texts;

    Languages(I18NProvider texts) {
        this.texts = texts;
    }

    public List<Locale> all() {
        return texts.getProvidedLocales();
    }

    /** By its tag, where there is such a language; a country does not make another one of it. */
    public Optional<Locale> find(String tag) {
        var language = Locale.forLanguageTag(tag).getLanguage();
        return all().stream().filter(it -> it.getLanguage().equals(language)).findFirst();
    }

    public Locale forRequest(HttpServletRequest request) {
        return LanguageCookie.read(request.getCookies())
                .flatMap(this::find)
                .or(() -> acceptedLanguages(request)
                        .map(Locale::toLanguageTag)
                        .flatMap(it -> find(it).stream())
                        .findFirst())
                .orElse(Locale.ENGLISH);
    }

    /** As it names itself. */
    public static String displayName(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    /** Nothing where the browser does not say, for then the server would name its own. */
    private static Stream<Locale> acceptedLanguages(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Stream.empty()
                : Collections.list(request.getLocales()).stream();
    }
}
