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

/** A link to the current page in another language, labelled in that language; works without scripts. */
record LanguageLink(String tag, String name, String address) {

    private static final String LANGUAGE = "language";
    private static final String TO = "to";

    /** Returns a link for every language but the current one. */
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

    /** Keeps the page's return path in the link. */
    private static UriComponentsBuilder withReturnPath(HttpServletRequest request) {
        var to = Optional.ofNullable(request.getParameter(TO))
                .map(it -> ReturnPath.of(it).value());
        return UriComponentsBuilder.newInstance().queryParamIfPresent(TO, to);
    }

    /** Stores the chosen language in a cookie and redirects to the same page without the parameter. */
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
