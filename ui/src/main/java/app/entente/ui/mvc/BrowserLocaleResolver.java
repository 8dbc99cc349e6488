package app.entente.ui.mvc;

import app.entente.ui.i18n.Languages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** Resolves the language of a page outside Flow from the browser alone, not from the signed-in person. */
record BrowserLocaleResolver(Languages languages) implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return languages.forRequest(request);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("A language is chosen by a link: see LanguageLink");
    }
}
