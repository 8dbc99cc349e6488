package app.entente.ui.entry;

import app.entente.ui.security.BrowserSignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The way out for who must leave now: signed out, and nothing left in the browser.
 *
 * <p>Takes no form token, so that it works from any page, however old. Somebody else's page gains nothing by calling it:
 * the browser then sends no cookie along, hence nobody is signed out.
 */
@Controller
class ExitController {

    private static final String CLEARED_DATA = "\"cache\", \"cookies\"";

    private final BrowserSignIn browserSignIn;

    ExitController(BrowserSignIn browserSignIn) {
        this.browserSignIn = browserSignIn;
    }

    @PostMapping("/exit")
    String exit(HttpServletRequest request, HttpServletResponse response) {
        browserSignIn.signOut(request, response);
        response.setHeader("Clear-Site-Data", CLEARED_DATA);
        return "redirect:/exit";
    }

    @GetMapping("/exit")
    String page() {
        return "entry/exit";
    }
}
