package app.entente.ui.entry;

import app.entente.ui.shell.Languages;
import app.entente.ui.shell.StaticFiles;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page outside Flow needs, the same for everyone. */
@ControllerAdvice
class Frame {

    private final ExitSettings exit;
    private final Languages languages;
    private final StaticFiles files;

    Frame(ExitSettings exit, Languages languages, StaticFiles files) {
        this.exit = exit;
        this.languages = languages;
        this.files = files;
    }

    @ModelAttribute
    void fill(
            @CookieValue(name = "light", required = false) @Nullable String cookie,
            Model page,
            HttpServletRequest request,
            Locale locale) {
        var light = Light.of(cookie);
        page.addAttribute("files", files.address(""));
        page.addAttribute("exitTo", exit.to());
        page.addAttribute("languages", LanguageLink.all(languages, locale, request));
        page.addAttribute("lights", Light.values());
        page.addAttribute("light", light);
        light.theme().ifPresent(it -> page.addAttribute("theme", it));
    }
}
