package app.entente.ui.mvc;

import app.entente.ui.i18n.LanguageCookie;
import app.entente.ui.i18n.Languages;
import app.entente.ui.security.ReturnPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/** A way to the same page in another language, without any script: named in itself, and out of the address at once. */
record LanguageLink(String tag, String name, String address) {

    private static final String LANGUAGE = "language";
    private static final String TO = "to";

    /** To every language but the one the page is in. */
    static List<LanguageLink> links(Languages languages, Locale now, HttpServletRequest request) {
        return languages.all().stream()
                .filter(it -> !it.equals(now))
                .map(it -> new LanguageLink(it.toLanguageTag(), Languages.displayName(it), address(it, request)))
                .toList();
    }

    private static String address(Locale language, HttpServletRequest request) {
        return withReturnPath(request)
                .queryParam(LANGUAGE, language.toLanguageTag())
                .build()
                .encode()
                .toUriString();
    }

    /** What the page leads on to stays with it. */
    private static UriComponentsBuilder withReturnPath(HttpServletRequest request) {
        var to = Optional.ofNullable(request.getParameter(TO))
                .map(it -> ReturnPath.of(it).value());
        return UriComponentsBuilder.newInstance().queryParamIfPresent(TO, to);
    }

    /** Keeps what was chosen in the browser, and goes on to the page itself. */
    record ChoiceInterceptor(Languages languages) implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException {
            var tag = request.getParameter(LANGUAGE);
            if (tag == null || !HttpMethod.GET.matches(request.getMethod())) {
                return true;
            }
            languages.find(tag).ifPresent(it -> response.addCookie(LanguageCookie.create(it, request.isSecure())));
            var page = ReturnPath.of(request.getRequestURI()).value();
            response.sendRedirect(
                    withReturnPath(request).path(page).build().encode().toUriString());
            return false;
        }
    }
}
