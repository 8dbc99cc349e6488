package app.entente.ui.about;

import app.entente.publicurl.PublicUrlSettings;
import app.entente.reflection.Reflections;
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

    AboutController(OperatorSettings operator, PublicUrlSettings publicUrl, Reflections reflections) {
        this.operator = operator;
        this.publicUrl = publicUrl;
        this.reflections = reflections;
    }

    @GetMapping("/help")
    String help(Model page) {
        page.addAttribute("regions", EmergencyNumbers.ALL);
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
