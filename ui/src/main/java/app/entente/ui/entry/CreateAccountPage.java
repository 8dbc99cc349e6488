package app.entente.ui.entry;

import app.entente.account.Accounts;
import app.entente.account.NameRefused;
import app.entente.account.NameTaken;
import app.entente.account.PasswordRefused;
import app.entente.account.TooManyAttempts;
import app.entente.ui.security.ReturnAddress;
import app.entente.ui.security.SignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes an account, and leads to its recovery code. */
@Controller
class CreateAccountPage {

    private static final String PAGE = "entry/create-account";

    private final Accounts accounts;
    private final SignIns signIns;
    private final Refusals refusals;

    CreateAccountPage(Accounts accounts, SignIns signIns, Refusals refusals) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.refusals = refusals;
    }

    @GetMapping("/create-account")
    String form(@RequestParam(required = false) @Nullable String to, Model page) {
        var address = ReturnAddress.of(to);
        page.addAttribute("to", address.value());
        return signIns.current().isPresent() ? "redirect:" + address.value() : PAGE;
    }

    @PostMapping("/create-account")
    String create(
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam(required = false) @Nullable String to,
            Model page,
            RedirectAttributes next,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var address = ReturnAddress.of(to);
        page.addAttribute("name", name).addAttribute("to", address.value());
        try {
            var created = accounts.create(name, password, request.getRemoteAddr());
            accounts.chooseLanguage(created.person(), locale);
            signIns.enter(created.person(), request, response);
            return RecoveryCodePage.show(created.code(), address, next);
        } catch (NameTaken | NameRefused | PasswordRefused | TooManyAttempts e) {
            refusals.tell(e, page, response, locale);
            return PAGE;
        }
    }
}
