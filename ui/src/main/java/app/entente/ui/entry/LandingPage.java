package app.entente.ui.entry;

import app.entente.ui.security.SignIns;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What Entente is and is not, and where to begin. */
@Controller
class LandingPage {

    private final SignIns signIns;

    LandingPage(SignIns signIns) {
        this.signIns = signIns;
    }

    @GetMapping(path = "/", params = "!v-r")
    String landing(Model page) {
        page.addAttribute("signedIn", signIns.current().isPresent());
        page.addAttribute("demo", false);
        return "entry/landing";
    }
}
