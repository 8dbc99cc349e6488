package app.entente.ui.entry;

import app.entente.account.Accounts;
import app.entente.account.PasswordRefused;
import app.entente.account.RecoveryRefused;
import app.entente.account.TooManyAttempts;
import app.entente.ui.security.ReturnAddress;
import app.entente.ui.security.SignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way back without a password: the recovery code, used once, brings a new password and a new code. */
@Controller
class RecoverPage {

    private static final String PAGE = "entry/recover";

    private final Accounts accounts;
    private final SignIns signIns;
    private final Refusals refusals;

    RecoverPage(Accounts accounts, SignIns signIns, Refusals refusals) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.refusals = refusals;
    }

    @GetMapping("/recover")
    String form() {
        return PAGE;
    }

    @PostMapping("/recover")
    String recover(
            @RequestParam String name,
            @RequestParam String code,
            @RequestParam String password,
            Model page,
            RedirectAttributes next,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        try {
            var renewed = accounts.recover(name, code, password, request.getRemoteAddr());
            signIns.leave(request, response); // here too, before the code is handed on
            return RecoveryCodePage.show(renewed, ReturnAddress.home(), next);
        } catch (RecoveryRefused | PasswordRefused | TooManyAttempts e) {
            page.addAttribute("name", name).addAttribute("code", code);
            refusals.tell(e, page, response, locale);
            return PAGE;
        }
    }
}
