package app.entente.ui.entry;

import app.entente.ui.security.BrowserSignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Hands over a shared device: signs the person out, clears the browser's cache, and redirects to sign-in for the same
 * talk.
 */
@Controller
class HandOverController {

    private static final String CLEARED_DATA = "\"cache\"";

    private final BrowserSignIn browserSignIn;

    HandOverController(BrowserSignIn browserSignIn) {
        this.browserSignIn = browserSignIn;
    }

    @PostMapping("/hand-over")
    String handOver(HttpServletRequest request, HttpServletResponse response) {
        browserSignIn.signOut(request, response);
        response.setHeader("Clear-Site-Data", CLEARED_DATA);
        return "redirect:/sign-in?to=/talk";
    }
}
