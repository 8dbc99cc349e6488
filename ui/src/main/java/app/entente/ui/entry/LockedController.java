package app.entente.ui.entry;

import app.entente.account.AccountRefused.PasswordsBusy;
import app.entente.account.AccountRefused.WrongPassword;
import app.entente.couple.SpaceState;
import app.entente.couple.Spaces;
import app.entente.screenlock.ScreenLockRefused.PinExhausted;
import app.entente.screenlock.ScreenLocks;
import app.entente.signin.SignedInPlace;
import app.entente.signin.TooManyAttempts;
import app.entente.ui.mvc.FormErrors;
import app.entente.ui.security.BrowserSignIn;
import app.entente.ui.security.ReturnPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Covers a locked place: unlocks it by PIN or password, and pauses the shared space without either. */
@Controller
class LockedController {

    private static final String PAGE = "entry/locked";

    private final ScreenLocks screenLocks;
    private final BrowserSignIn browserSignIn;
    private final Spaces spaces;
    private final FormErrors formErrors;

    LockedController(ScreenLocks screenLocks, BrowserSignIn browserSignIn, Spaces spaces, FormErrors formErrors) {
        this.screenLocks = screenLocks;
        this.browserSignIn = browserSignIn;
        this.spaces = spaces;
        this.formErrors = formErrors;
    }

    @GetMapping("/locked")
    String page(@RequestParam(required = false) @Nullable String to, Model page, HttpServletRequest request) {
        var address = ReturnPath.of(to);
        page.addAttribute("to", address.value());
        return browserSignIn.lockedPlace(request).isPresent() ? PAGE : "redirect:" + address.value();
    }

    @PostMapping("/locked")
    String unlock(
            @RequestParam String pin,
            @RequestParam(required = false) @Nullable String to,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return unlock(to, page, request, response, locked -> {
            try {
                if (screenLocks.unlock(locked.person(), locked.id(), pin)) {
                    return true;
                }
                formErrors.addMessage("entry.locked.wrong", page, response, locale);
            } catch (PinExhausted _) {
                formErrors.addMessage("entry.locked.exhausted", page, response, locale);
            }
            return false;
        });
    }

    @PostMapping("/locked/password")
    String unlockByPassword(
            @RequestParam String password,
            @RequestParam(required = false) @Nullable String to,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return unlock(to, page, request, response, locked -> {
            try {
                screenLocks.unlockByPassword(locked.person(), locked.id(), password);
                return true;
            } catch (WrongPassword _) {
                formErrors.addMessage("entry.locked.password.wrong", page, response, locale);
            } catch (PasswordsBusy | TooManyAttempts e) {
                formErrors.add(e, page, response, locale);
            }
            return false;
        });
    }

    /** Goes on where the place is not locked, or its owner has the key; else stays and says why. */
    private String unlock(
            @Nullable String to,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response,
            Predicate<SignedInPlace> opens) {
        var address = ReturnPath.of(to);
        page.addAttribute("to", address.value());
        var locked = browserSignIn.lockedPlace(request);
        if (locked.filter(it -> !opens.test(it)).isPresent()) {
            return PAGE;
        }
        locked.ifPresent(it -> browserSignIn.unlock(it, request, response));
        return "redirect:" + address.value();
    }

    /** Says the same whether there is a space to pause or none. */
    @PostMapping("/locked/pause")
    String pause(@RequestParam(required = false) @Nullable String to, Model page, HttpServletRequest request) {
        browserSignIn
                .lockedPlace(request)
                .flatMap(it -> spaces.current(it.person()))
                .filter(it -> spaces.overview(it).state() instanceof SpaceState.Open)
                .ifPresent(spaces::pause);
        page.addAttribute("to", ReturnPath.of(to).value()).addAttribute("paused", true);
        return PAGE;
    }
}
