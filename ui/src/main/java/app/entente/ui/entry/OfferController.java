package app.entente.ui.entry;

import app.entente.couple.SpaceRefused.DisplayNameRefused;
import app.entente.demo.DemoUnavailable.DemoStaysInside;
import app.entente.invitation.InvitationOffer;
import app.entente.invitation.InvitationRefused.InvitationGone;
import app.entente.invitation.Invitations;
import app.entente.questionnaire.Questionnaires;
import app.entente.ui.access.SignedInPrincipal;
import app.entente.ui.mvc.FormErrors;
import app.entente.ui.security.BrowserSignIn;
import app.entente.values.BidiIsolation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows an invitation before anything is stored: the sender, the purpose, what is shared, and how to decline. */
@Controller
class OfferController {

    private static final String PAGE = "entry/offer";
    private static final String TO_JOIN = "redirect:/join";

    private final Invitations invitations;
    private final BrowserSignIn browserSignIn;
    private final FormErrors formErrors;
    private final Questionnaires questionnaires;

    OfferController(
            Invitations invitations,
            BrowserSignIn browserSignIn,
            FormErrors formErrors,
            Questionnaires questionnaires) {
        this.invitations = invitations;
        this.browserSignIn = browserSignIn;
        this.formErrors = formErrors;
        this.questionnaires = questionnaires;
    }

    @GetMapping({"/join/offer", "/join/accept"})
    String offer(Model page, HttpServletRequest request) {
        return OfferInSession.current(request).map(it -> show(it, page)).orElse(TO_JOIN);
    }

    @PostMapping("/join/accept")
    String accept(
            @RequestParam String displayName,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var me = browserSignIn.current();
        var offer = OfferInSession.current(request);
        if (me.isEmpty() || offer.isEmpty() || isOwn(offer.get(), me)) {
            return "redirect:/join/offer";
        }
        try {
            invitations.accept(me.get().person(), offer.get(), displayName);
            OfferInSession.clear(request);
            return "redirect:/home";
        } catch (DisplayNameRefused | DemoStaysInside e) {
            formErrors.add(e, page.addAttribute("displayName", displayName), response, locale);
            return show(offer.get(), page);
        } catch (InvitationGone e) {
            OfferInSession.clear(request);
            formErrors.add(e, page, response, locale);
            return "entry/join";
        }
    }

    /** Confirms the refusal and writes nothing, so that declining and never opening the invitation look the same. */
    @PostMapping("/join/not-now")
    String notNow(HttpServletRequest request) {
        OfferInSession.clear(request);
        return "redirect:/join/not-now";
    }

    @GetMapping("/join/not-now")
    String declined() {
        return "entry/not-now";
    }

    /** Signs the inviting person out and keeps the invitation in the session, for the partner at the same device. */
    @PostMapping("/join/hand-over")
    String handOver(HttpServletRequest request, HttpServletResponse response) {
        var offer = OfferInSession.current(request);
        browserSignIn.signOut(request, response);
        offer.ifPresent(it -> OfferInSession.store(it, request));
        return "redirect:/join/offer";
    }

    private String show(InvitationOffer invitationOffer, Model page) {
        var me = browserSignIn.current();
        page.addAttribute("inviter", BidiIsolation.isolate(invitationOffer.inviter()))
                .addAttribute(
                        "minutes", questionnaires.current(Questionnaires.CORE).minutes())
                .addAttribute("signedIn", me.isPresent());
        return isOwn(invitationOffer, me) ? "entry/own-invitation" : PAGE;
    }

    private static boolean isOwn(InvitationOffer invitationOffer, Optional<SignedInPrincipal> me) {
        return me.filter(it -> invitationOffer.isFrom(it.person())).isPresent();
    }
}
