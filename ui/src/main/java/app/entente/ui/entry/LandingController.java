package app.entente.ui.entry;

import app.entente.demo.Demos;
import app.entente.ui.security.BrowserSignIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the landing page: the purpose of Entente, its limits, and links to begin. */
@Controller
class LandingController {

    static final String PAGE = "entry/landing";

    private final BrowserSignIn browserSignIn;
    private final Demos demos;

    LandingController(BrowserSignIn browserSignIn, Demos demos) {
        this.browserSignIn = browserSignIn;
        this.demos = demos;
    }

    @GetMapping("/")
    String landing(Model page) {
        page.addAttribute("signedIn", browserSignIn.current().isPresent());
        page.addAttribute("demo", demos.isOffered());
        return PAGE;
    }
}
