package app.entente.ui.entry;

import app.entente.account.AccountAuthentication;
import app.entente.account.AccountRefused.PasswordsBusy;
import app.entente.signin.SignedInPlaces;
import app.entente.signin.TooManyAttempts;
import app.entente.ui.mvc.FormErrors;
import app.entente.ui.security.BrowserSignIn;
import app.entente.ui.security.DeviceCookie;
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

/** Signs a person in. An unknown name and a wrong password get the same answer. */
@Controller
class SignInController {

    private static final String PAGE = "entry/sign-in";

    private final AccountAuthentication accountAuthentication;
    private final SignedInPlaces signedInPlaces;
    private final BrowserSignIn browserSignIn;
    private final FormErrors formErrors;

    SignInController(
            AccountAuthentication accountAuthentication,
            SignedInPlaces signedInPlaces,
            BrowserSignIn browserSignIn,
            FormErrors formErrors) {
        this.accountAuthentication = accountAuthentication;
        this.signedInPlaces = signedInPlaces;
        this.browserSignIn = browserSignIn;
        this.formErrors = formErrors;
    }

    @GetMapping("/sign-in")
    String form(@RequestParam(required = false) @Nullable String to, Model page, HttpServletRequest request) {
        var address = ReturnPath.of(to);
        if (browserSignIn.lockedPlace(request).isPresent()) {
            return "redirect:/locked?to=" + address.value();
        }
        page.addAttribute("to", address.value());
        return browserSignIn.current().isPresent() ? "redirect:" + address.value() : PAGE;
    }

    @PostMapping("/sign-in")
    String signIn(
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam(required = false) @Nullable String to,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var address = ReturnPath.of(to);
        page.addAttribute("name", name).addAttribute("to", address.value());
        try {
            var place =
                    accountAuthentication.signIn(name, password, DeviceCookie.origin(request), signedInPlaces::create);
            if (place.isPresent()) {
                browserSignIn.signInAt(place.get(), request, response);
                return "redirect:" + address.value();
            }
            formErrors.addMessage("entry.signIn.wrong", page, response, locale);
        } catch (TooManyAttempts e) {
            DeviceCookie.keepTicket(e, request, response);
            formErrors.add(e, page, response, locale);
        } catch (PasswordsBusy e) {
            formErrors.add(e, page, response, locale);
        }
        return PAGE;
    }
}
