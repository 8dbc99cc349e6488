package app.entente.ui.entry;

import app.entente.ui.http.SameOrigin;
import app.entente.ui.security.IdleSessions;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Takes what the script of the screen lock says: that a screen was touched, and that the lock is due. Neither needs a form
 * token where the browser says that a page of this server asks.
 */
@Controller
class LockController {

    private final IdleSessions idleSessions;
    private final SameOrigin sameOrigin;

    LockController(IdleSessions idleSessions, SameOrigin sameOrigin) {
        this.idleSessions = idleSessions;
        this.sameOrigin = sameOrigin;
    }

    @PostMapping("/lock/active")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void touched(HttpServletRequest request) {
        if (sameOrigin.isProven(request)) {
            idleSessions.touch(request.getSession(false));
        }
    }

    @PostMapping("/lock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lock(HttpServletRequest request) {
        if (sameOrigin.isProven(request)) {
            idleSessions.lock(request.getSession(false));
        }
    }
}
