package app.entente.ui.entry;

import app.entente.ui.http.SameOrigin;
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
 * <p>The request needs no CSRF token where the browser itself says that it comes from a page of this server, so that it
 * works from any page, however old. A form of another page is led to the same empty page, and signs nobody out.
 */
@Controller
class ExitController {

    private static final String CLEARED_DATA = "\"cache\", \"cookies\"";

    private final BrowserSignIn browserSignIn;
    private final SameOrigin sameOrigin;

    ExitController(BrowserSignIn browserSignIn, SameOrigin sameOrigin) {
        this.browserSignIn = browserSignIn;
        this.sameOrigin = sameOrigin;
    }

    @PostMapping("/exit")
    String exit(HttpServletRequest request, HttpServletResponse response) {
        if (sameOrigin.isProven(request)) {
            browserSignIn.signOut(request, response);
            DeviceCookie.remove(request, response);
            response.setHeader("Clear-Site-Data", CLEARED_DATA);
        }
        return "redirect:/exit";
    }

    /** Shows the empty page; over plain http a browser may keep what the answer before told it to forget. */
    @GetMapping("/exit")
    String page(HttpServletRequest request, HttpServletResponse response) {
        if (request.getUserPrincipal() == null) {
            DeviceCookie.removeIfPresent(request, response);
        }
        return "entry/exit";
    }
}
