package app.entente.ui.entry;

import app.entente.ui.security.BrowserSignIn;
import app.entente.ui.security.DeviceCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The quick exit: signs the person out and clears the browser's data for this site.
 *
 * <p>The request needs no CSRF token, so that it works from any page, however old. A foreign page gains nothing by it:
 * the browser sends no cookie with such a request, so nobody is signed out.
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
        DeviceCookie.remove(request, response);
        response.setHeader("Clear-Site-Data", CLEARED_DATA);
        return "redirect:/exit";
    }

    @GetMapping("/exit")
    String page() {
        return "entry/exit";
    }
}
