package app.entente.ui.entry;

import app.entente.ui.security.SignIns;
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
class ExitPage {

    private static final String FORGET = "\"cache\", \"cookies\"";

    private final SignIns signIns;

    ExitPage(SignIns signIns) {
        this.signIns = signIns;
    }

    @PostMapping("/exit")
    String leave(HttpServletRequest request, HttpServletResponse response) {
        signIns.leave(request, response);
        response.setHeader("Clear-Site-Data", FORGET);
        return "redirect:/exit";
    }

    @GetMapping("/exit")
    String blank() {
        return "entry/exit";
    }
}
