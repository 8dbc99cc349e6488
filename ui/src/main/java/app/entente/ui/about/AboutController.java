package app.entente.ui.about;

import app.entente.help.HelpRegions;
import app.entente.publicurl.PublicUrlSettings;
import app.entente.reflection.Reflections;
import app.entente.ui.i18n.Languages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the pages that are the same for everyone: help, reflections, privacy, accessibility. */
@Controller
class AboutController {

    private final OperatorSettings operator;
    private final PublicUrlSettings publicUrl;
    private final Reflections reflections;
    private final HelpRegions helpRegions;

    AboutController(
            OperatorSettings operator, PublicUrlSettings publicUrl, Reflections reflections, HelpRegions helpRegions) {
        this.operator = operator;
        this.publicUrl = publicUrl;
        this.reflections = reflections;
        this.helpRegions = helpRegions;
    }

    /** Serves the help page, the region of the browser's locale first. It asks neither the database nor a script. */
    @GetMapping("/help")
    String help(Model page, Locale locale, HttpServletRequest request) {
        var here = helpRegions.find(Languages.acceptedLocales(request));
        page.addAttribute("here", here)
                .addAttribute(
                        "elsewhere",
                        helpRegions.all(locale).stream()
                                .filter(it -> here.filter(it::equals).isEmpty())
                                .toList());
        return "entry/help";
    }

    /**
     * Serves the reflections. Their controls have no name and stand outside any form, so the browser sends no choice.
     */
    @GetMapping("/reflections")
    String reflections(Model page, Locale locale) {
        page.addAttribute("reflections", reflections.forLocale(locale));
        return "entry/reflections";
    }

    @GetMapping("/privacy")
    String privacy(Model page) {
        page.addAttribute("operator", operator);
        publicUrl.publicUrl().ifPresent(it -> page.addAttribute("publicUrl", it));
        return "entry/privacy";
    }

    @GetMapping("/accessibility")
    String accessibility(Model page) {
        page.addAttribute("operator", operator);
        return "entry/accessibility";
    }
}
