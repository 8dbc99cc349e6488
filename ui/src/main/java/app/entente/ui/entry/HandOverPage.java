package app.entente.ui.entry;

import app.entente.ui.security.SignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Two share one device: who had it signs out, nothing of theirs stays behind, and the other signs in to the same talk. */
@Controller
class HandOverPage {

    private static final String FORGET = "\"cache\"";

    private final SignIns signIns;

    HandOverPage(SignIns signIns) {
        this.signIns = signIns;
    }

    @PostMapping("/hand-over")
    String handOver(HttpServletRequest request, HttpServletResponse response) {
        signIns.leave(request, response);
        response.setHeader("Clear-Site-Data", FORGET);
        return "redirect:/sign-in?to=/talk";
    }
}
