package app.entente.ui.entry;

import app.entente.account.AccountAuthentication;
import app.entente.account.AccountRefused.PasswordRefused;
import app.entente.account.AccountRefused.PasswordsBusy;
import app.entente.account.AccountRefused.RecoveryRefused;
import app.entente.signin.TooManyAttempts;
import app.entente.ui.mvc.FormErrors;
import app.entente.ui.security.BrowserSignIn;
import app.entente.ui.security.DeviceCookie;
import app.entente.ui.security.ReturnPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets a new password by a recovery code, which is used up and replaced by a new code. */
@Controller
class RecoveryController {

    private static final String PAGE = "entry/recover";

    private final AccountAuthentication accountAuthentication;
    private final BrowserSignIn browserSignIn;
    private final FormErrors formErrors;

    RecoveryController(
            AccountAuthentication accountAuthentication, BrowserSignIn browserSignIn, FormErrors formErrors) {
        this.accountAuthentication = accountAuthentication;
        this.browserSignIn = browserSignIn;
        this.formErrors = formErrors;
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
            var renewed = accountAuthentication.recover(name, code, password, DeviceCookie.origin(request));
            browserSignIn.signOut(request, response); // in this browser too, before the new code is passed on
            return RecoveryCodeController.redirectTo(renewed, ReturnPath.home(), next);
        } catch (RecoveryRefused | PasswordRefused | PasswordsBusy | TooManyAttempts e) {
            page.addAttribute("name", name).addAttribute("code", code);
            formErrors.add(e, page, response, locale);
            return PAGE;
        }
    }
}
