package app.entente.ui.entry;

import app.entente.account.Accounts;
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

/** Lets people in. An unknown name and a wrong password get the same answer. */
@Controller
class SignInPage {

    private static final String PAGE = "entry/sign-in";

    private final Accounts accounts;
    private final SignIns signIns;
    private final Refusals refusals;

    SignInPage(Accounts accounts, SignIns signIns, Refusals refusals) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.refusals = refusals;
    }

    @GetMapping("/sign-in")
    String form(@RequestParam(required = false) @Nullable String to, Model page) {
        var address = ReturnAddress.of(to);
        page.addAttribute("to", address.value());
        return signIns.current().isPresent() ? "redirect:" + address.value() : PAGE;
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
        var address = ReturnAddress.of(to);
        page.addAttribute("name", name).addAttribute("to", address.value());
        try {
            var person = accounts.signIn(name, password, request.getRemoteAddr());
            if (person.isPresent()) {
                signIns.enter(person.get(), request, response);
                return "redirect:" + address.value();
            }
            refusals.say("entry.signIn.wrong", page, response, locale);
        } catch (TooManyAttempts e) {
            refusals.tell(e, page, response, locale);
        }
        return PAGE;
    }
}
