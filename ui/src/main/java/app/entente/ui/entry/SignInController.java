package app.entente.ui.entry;

import app.entente.account.AccountRefused.NameRefused;
import app.entente.account.AccountRefused.NameTaken;
import app.entente.account.AccountRefused.PasswordRefused;
import app.entente.account.Accounts;
import app.entente.signin.TooManyAttempts;
import app.entente.ui.mvc.FormErrors;
import app.entente.ui.security.BrowserSignIn;
import app.entente.ui.security.ReturnPath;
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

/** Signs a person in: with their account, or with a new one, which leads to its recovery code first. */
@Controller
class SignInController {

    private static final String SIGN_IN = "/sign-in";
    private static final String CREATE_ACCOUNT = "/create-account";

    private final Accounts accounts;
    private final BrowserSignIn browserSignIn;
    private final FormErrors formErrors;

    SignInController(Accounts accounts, BrowserSignIn browserSignIn, FormErrors formErrors) {
        this.accounts = accounts;
        this.browserSignIn = browserSignIn;
        this.formErrors = formErrors;
    }

    @GetMapping(SIGN_IN)
    String signInForm(@RequestParam(required = false) @Nullable String to, Model page) {
        return form(SIGN_IN, to, page);
    }

    @GetMapping(CREATE_ACCOUNT)
    String createAccountForm(@RequestParam(required = false) @Nullable String to, Model page) {
        return form(CREATE_ACCOUNT, to, page);
    }

    private String form(String path, @Nullable String to, Model page) {
        var address = ReturnPath.of(to);
        page.addAttribute("to", address.value());
        return browserSignIn.current().isPresent() ? redirect(address) : template(path);
    }

    /** An unknown name and a wrong password get the same answer. */
    @PostMapping(SIGN_IN)
    String signIn(
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam(required = false) @Nullable String to,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var address = keep(name, to, page);
        try {
            var person = accounts.signIn(name, password, request.getRemoteAddr());
            if (person.isPresent()) {
                browserSignIn.signIn(person.get(), request, response);
                return redirect(address);
            }
            formErrors.addMessage("entry.signIn.wrong", page, response, locale);
        } catch (TooManyAttempts e) {
            formErrors.add(e, page, response, locale);
        }
        return template(SIGN_IN);
    }

    @PostMapping(CREATE_ACCOUNT)
    String createAccount(
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam(required = false) @Nullable String to,
            Model page,
            RedirectAttributes next,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var address = keep(name, to, page);
        try {
            var newAccount = accounts.create(name, password, request.getRemoteAddr());
            accounts.chooseLanguage(newAccount.person(), locale);
            browserSignIn.signIn(newAccount.person(), request, response);
            return RecoveryCodeController.redirectTo(newAccount.code(), address, next);
        } catch (NameTaken | NameRefused | PasswordRefused | TooManyAttempts e) {
            formErrors.add(e, page, response, locale);
            return template(CREATE_ACCOUNT);
        }
    }

    /** Keeps what was typed, all but the password, for a form that is shown again. */
    private static ReturnPath keep(String name, @Nullable String to, Model page) {
        var address = ReturnPath.of(to);
        page.addAttribute("name", name).addAttribute("to", address.value());
        return address;
    }

    private static String template(String path) {
        return "entry" + path;
    }

    private static String redirect(ReturnPath address) {
        return "redirect:" + address.value();
    }
}
