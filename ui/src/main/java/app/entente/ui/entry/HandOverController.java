package app.entente.ui.entry;

import app.entente.ui.security.BrowserSignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Two share one device: who had it signs out, nothing of theirs stays behind, and the other signs in to the same talk. */
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
