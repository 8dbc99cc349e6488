package app.entente.ui.entry;

import app.entente.invitation.InvitationOffer;
import app.entente.invitation.InvitationRefused.InvitationGone;
import app.entente.invitation.InvitationText;
import app.entente.invitation.Invitations;
import app.entente.signin.TooManyAttempts;
import app.entente.ui.mvc.FormErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Opens an invitation by its link or by a typed code.
 *
 * <p>The link's secret stands behind its #, which browsers do not send; a script posts it in a request body.
 */
@Controller
class JoinController {

    private static final String PAGE = "entry/join";

    private final Invitations invitations;
    private final FormErrors formErrors;

    JoinController(Invitations invitations, FormErrors formErrors) {
        this.invitations = invitations;
        this.formErrors = formErrors;
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
        return showOffer(() -> invitations.findByToken(InvitationText.token(token)), page, request, response, locale);
    }

    @PostMapping("/join/code")
    String byCode(
            @RequestParam String code,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var link = InvitationText.tokenOfLink(code);
        return showOffer(
                () -> link.isPresent()
                        ? invitations.findByToken(link.get())
                        : invitations.findByCode(InvitationText.code(code), request.getRemoteAddr()),
                page,
                request,
                response,
                locale);
    }

    private String showOffer(
            Supplier<Optional<InvitationOffer>> found,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        try {
            var invitationOffer = found.get().orElseThrow(InvitationGone::new);
            OfferInSession.store(invitationOffer, request);
            return "redirect:/join/offer";
        } catch (InvitationGone | TooManyAttempts e) {
            formErrors.add(e, page, response, locale);
            return PAGE;
        }
    }
}
