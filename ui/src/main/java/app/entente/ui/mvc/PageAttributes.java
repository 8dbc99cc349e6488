package app.entente.ui.mvc;

import app.entente.ui.i18n.Languages;
import app.entente.ui.shell.BundleFiles;
import app.entente.ui.shell.StaticFiles;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Adds the model attributes that every page outside Flow needs, the same for everyone. */
@ControllerAdvice
class PageAttributes {

    private static final Set<String> SIGNED_OUT_PAGES = Set.of("/sign-in", "/create-account", "/recover");
    private static final Set<String> BEFORE_SCREENS = Set.of("/", "/sign-in", "/create-account", "/recovery-code");

    private final ExitSettings exit;
    private final Languages languages;
    private final StaticFiles files;
    private final BundleFiles bundle;

    PageAttributes(ExitSettings exit, Languages languages, StaticFiles files, BundleFiles bundle) {
        this.exit = exit;
        this.languages = languages;
        this.files = files;
        this.bundle = bundle;
    }

    @ModelAttribute
    void addAttributes(
            @CookieValue(name = "light", required = false) @Nullable String cookie,
            Model page,
            HttpServletRequest request,
            Locale locale) {
        var colourScheme = ColourScheme.of(cookie);
        page.addAttribute("files", files.address(""));
        page.addAttribute("exitTo", exit.to());
        if (SIGNED_OUT_PAGES.contains(request.getRequestURI())) {
            page.addAttribute("signedIn", false); // every other page leads everybody to their space
        }
        if (BEFORE_SCREENS.contains(request.getRequestURI())) {
            page.addAttribute("next", bundle.modules()); // so that the first screen finds its scripts there
        }
        page.addAttribute("noCookies", request.getCookies() == null);
        page.addAttribute("languages", LanguageLink.links(languages, locale, request));
        page.addAttribute("lights", ColourScheme.values());
        page.addAttribute("light", colourScheme);
        colourScheme.theme().ifPresent(it -> page.addAttribute("theme", it));
    }
}
