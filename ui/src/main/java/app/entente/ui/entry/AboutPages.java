package app.entente.ui.entry;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that are the same for everyone: help, privacy, accessibility. */
@Controller
class AboutPages {

    private final OperatorSettings operator;

    AboutPages(OperatorSettings operator) {
        this.operator = operator;
    }

    @GetMapping("/help")
    String help(Model page) {
        page.addAttribute("regions", EmergencyNumbers.ALL);
        return "entry/help";
    }

    @GetMapping("/privacy")
    String privacy(Model page) {
        page.addAttribute("operator", operator);
        return "entry/privacy";
    }

    @GetMapping("/accessibility")
    String accessibility(Model page) {
        page.addAttribute("operator", operator);
        return "entry/accessibility";
    }
}
