package app.entente.ui.entry;

import app.entente.account.TooManyAttempts;
import app.entente.couple.InvitationGone;
import app.entente.couple.Invitations;
import app.entente.couple.Offer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where an invitation is looked at, by link or by typed code.
 *
 * <p>The link's secret stands behind its #, which browsers keep to themselves; a script hands it over in a body.
 */
@Controller
class JoinPage {

    private static final String PAGE = "entry/join";

    private final Invitations invitations;
    private final Refusals refusals;

    JoinPage(Invitations invitations, Refusals refusals) {
        this.invitations = invitations;
        this.refusals = refusals;
    }

    @GetMapping({"/join", "/join/code"})
    String page() {
        return PAGE;
    }

    @PostMapping("/join")
    String byLink(
            @RequestParam String token,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return look(invitations::byToken, token, page, request, response, locale);
    }

    @PostMapping("/join/code")
    String byCode(
            @RequestParam String code,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return look(invitations::byCode, code, page, request, response, locale);
    }

    private String look(
            BiFunction<String, String, Optional<Offer>> by,
            String secret,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        try {
            var offer = by.apply(secret, request.getRemoteAddr()).orElseThrow(InvitationGone::new);
            OfferInHand.take(offer, request);
            return "redirect:/join/offer";
        } catch (InvitationGone | TooManyAttempts e) {
            refusals.tell(e, page, response, locale);
            return PAGE;
        }
    }
}
