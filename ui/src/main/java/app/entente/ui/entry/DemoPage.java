package app.entente.ui.entry;

import app.entente.account.PersonId;
import app.entente.account.TooManyAttempts;
import app.entente.demo.Demo;
import app.entente.demo.DemoCouple;
import app.entente.demo.DemoRefused;
import app.entente.ui.security.SignIns;
import app.entente.ui.shell.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way into the demo, from one of its two people to the other, and out again. */
@Controller
class DemoPage {

    enum Role {
        NOA,
        ROBIN;

        PersonId in(DemoCouple couple) {
            return this == NOA ? couple.noa() : couple.robin();
        }
    }

    private static final String INSIDE = "redirect:/comparison";
    private static final String OUTSIDE = "redirect:/";

    private final Demo demo;
    private final SignIns signIns;
    private final Refusals refusals;

    DemoPage(Demo demo, SignIns signIns, Refusals refusals) {
        this.demo = demo;
        this.signIns = signIns;
        this.refusals = refusals;
    }

    /** Where a refused form stands after a reload. */
    @GetMapping("/demo")
    String look() {
        return mine().isPresent() ? INSIDE : OUTSIDE;
    }

    /** In a demo already: the other person of it. Else a fresh one. */
    @PostMapping("/demo")
    String enter(
            @RequestParam Role as,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        try {
            mine().ifPresentOrElse(
                            it -> signIns.goOnAs(as.in(it), request, response),
                            () -> signIns.enter(as.in(demo.start(request.getRemoteAddr(), locale)), request, response));
            return INSIDE;
        } catch (DemoRefused | TooManyAttempts e) {
            page.addAttribute("demo", demo.offered()).addAttribute("signedIn", false);
            refusals.tell(e, page, response, locale);
            return LandingPage.PAGE;
        }
    }

    @PostMapping("/demo/end")
    String end(HttpServletRequest request, HttpServletResponse response) {
        var me = mine().flatMap(_ -> signIns.current()).map(SignedIn::person);
        me.ifPresent(it -> {
            signIns.leave(request, response);
            demo.end(it);
        });
        return OUTSIDE;
    }

    private Optional<DemoCouple> mine() {
        return signIns.current().map(SignedIn::person).flatMap(demo::of);
    }
}
