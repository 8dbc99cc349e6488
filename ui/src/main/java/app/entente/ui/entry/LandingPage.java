package app.entente.ui.entry;

import app.entente.demo.Demo;
import app.entente.ui.security.SignIns;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What Entente is and is not, and where to begin. */
@Controller
class LandingPage {

    static final String PAGE = "entry/landing";

    private final SignIns signIns;
    private final Demo demo;

    LandingPage(SignIns signIns, Demo demo) {
        this.signIns = signIns;
        this.demo = demo;
    }

    @GetMapping("/")
    String landing(Model page) {
        page.addAttribute("signedIn", signIns.current().isPresent());
        page.addAttribute("demo", demo.offered());
        return PAGE;
    }
}
