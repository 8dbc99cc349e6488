package app.entente.ui.entry;

import app.entente.demo.DemoCouple;
import app.entente.demo.DemoRole;
import app.entente.demo.DemoUnavailable.DemoRefused;
import app.entente.demo.Demos;
import app.entente.signin.TooManyAttempts;
import app.entente.ui.access.SignedInPrincipal;
import app.entente.ui.mvc.FormErrors;
import app.entente.ui.security.BrowserSignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Enters the demo, switches between its two people, and leaves it. */
@Controller
class DemoController {

    private static final String TO_HOME = "redirect:/home";
    private static final String TO_LANDING = "redirect:/";

    private final Demos demos;
    private final BrowserSignIn browserSignIn;
    private final FormErrors formErrors;

    DemoController(Demos demos, BrowserSignIn browserSignIn, FormErrors formErrors) {
        this.demos = demos;
        this.browserSignIn = browserSignIn;
        this.formErrors = formErrors;
    }

    /** Redirects a reload after a refused form to the home page, or to the landing page outside a demo. */
    @GetMapping("/demo")
    String redirect() {
        return currentDemo().isPresent() ? TO_HOME : TO_LANDING;
    }

    /** Switches to the other person inside a demo, or creates a demo, in place of another one. */
    @PostMapping("/demo")
    String enter(
            @RequestParam DemoRole as,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        try {
            var current = currentDemo();
            current.filter(it -> it.variant() == as.variant())
                    .ifPresentOrElse(
                            it -> browserSignIn.switchTo(as.personOf(it), request, response),
                            () -> start(as, current, request, response, locale));
            return TO_HOME;
        } catch (DemoRefused | TooManyAttempts e) {
            page.addAttribute("demo", demos.isOffered()).addAttribute("signedIn", false);
            formErrors.add(e, page, response, locale);
            return LandingController.PAGE;
        }
    }

    /** Creates a demo, in place of the one before; the other person has done their half of a round that is shut. */
    private void start(
            DemoRole as,
            Optional<DemoCouple> before,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var address = request.getRemoteAddr();
        var couple = before.map(it -> demos.replace(it, address, as.variant(), locale))
                .orElseGet(() -> demos.start(address, as.variant(), locale));
        demos.prepareDoor(couple, as.personOf(couple));
        browserSignIn.signIn(as.personOf(couple), request, response);
    }

    @PostMapping("/demo/end")
    String end(HttpServletRequest request, HttpServletResponse response) {
        var me = currentDemo().flatMap(_ -> browserSignIn.current()).map(SignedInPrincipal::person);
        me.ifPresent(it -> {
            browserSignIn.signOut(request, response);
            demos.end(it);
        });
        return TO_LANDING;
    }

    private Optional<DemoCouple> currentDemo() {
        return browserSignIn.current().map(SignedInPrincipal::person).flatMap(demos::findByPerson);
    }
}
