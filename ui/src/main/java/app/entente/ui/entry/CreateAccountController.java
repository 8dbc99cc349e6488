package app.entente.ui.entry;

import app.entente.account.AccountPreferences;
import app.entente.account.AccountRefused;
import app.entente.account.Accounts;
import app.entente.account.ConsentRecords;
import app.entente.account.SignUpClaim;
import app.entente.account.SignUpCodes;
import app.entente.account.SignUpMode;
import app.entente.invitation.InvitationOffer;
import app.entente.invitation.Invitations;
import app.entente.signin.TooManyAttempts;
import app.entente.ui.mvc.FormErrors;
import app.entente.ui.security.BrowserSignIn;
import app.entente.ui.security.ReturnPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Creates an account and redirects to its recovery code. */
@Controller
class CreateAccountController {

    private static final String PAGE = "entry/create-account";

    private final Accounts accounts;
    private final AccountPreferences accountPreferences;
    private final SignUpCodes signUpCodes;
    private final ConsentRecords consents;
    private final Invitations invitations;
    private final BrowserSignIn browserSignIn;
    private final FormErrors formErrors;

    CreateAccountController(
            Accounts accounts,
            AccountPreferences accountPreferences,
            ConsentRecords consents,
            SignUpCodes signUpCodes,
            Invitations invitations,
            BrowserSignIn browserSignIn,
            FormErrors formErrors) {
        this.accounts = accounts;
        this.accountPreferences = accountPreferences;
        this.consents = consents;
        this.signUpCodes = signUpCodes;
        this.invitations = invitations;
        this.browserSignIn = browserSignIn;
        this.formErrors = formErrors;
    }

    @GetMapping("/create-account")
    String form(@RequestParam(required = false) @Nullable String to, Model page, HttpServletRequest request) {
        var address = ReturnPath.of(to);
        addSignUp(page, request);
        page.addAttribute("to", address.value());
        return browserSignIn.current().isPresent() ? "redirect:" + address.value() : PAGE;
    }

    @PostMapping("/create-account")
    String create(
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String to,
            Model page,
            RedirectAttributes next,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var address = ReturnPath.of(to);
        page.addAttribute("name", name).addAttribute("code", code).addAttribute("to", address.value());
        addSignUp(page, request);
        try {
            var newAccount = accounts.create(name, password, claim(code, request), request.getRemoteAddr());
            consents.give(newAccount.person());
            accountPreferences.chooseLanguage(newAccount.person(), locale);
            browserSignIn.signIn(newAccount.person(), request, response);
            return RecoveryCodeController.redirectTo(newAccount.code(), address, next);
        } catch (AccountRefused | TooManyAttempts e) {
            formErrors.add(e, page, response, locale);
            return PAGE;
        }
    }

    private void addSignUp(Model page, HttpServletRequest request) {
        page.addAttribute("closed", signUpCodes.mode() == SignUpMode.CLOSED);
        page.addAttribute(
                "asksCode",
                signUpCodes.mode() == SignUpMode.CODE && invitation(request).isEmpty());
    }

    private SignUpClaim claim(String code, HttpServletRequest request) {
        return invitation(request)
                .<SignUpClaim>map(it -> new SignUpClaim.Invited(() -> invitations.admitAccount(it)))
                .orElseGet(() -> new SignUpClaim.WithCode(code));
    }

    /** Returns the invitation that is open in this browser, where it still admits an account. */
    private Optional<InvitationOffer> invitation(HttpServletRequest request) {
        return OfferInSession.current(request).filter(invitations::admitsAccount);
    }
}
