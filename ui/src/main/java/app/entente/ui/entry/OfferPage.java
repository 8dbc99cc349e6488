package app.entente.ui.entry;

import app.entente.couple.DisplayNameRefused;
import app.entente.couple.InvitationGone;
import app.entente.couple.Invitations;
import app.entente.couple.Offer;
import app.entente.demo.DemoStaysInside;
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

/** Who asks, what it is, what is shared, how to decline: read before anything is stored. */
@Controller
class OfferPage {

    private static final String PAGE = "entry/offer";
    private static final String TO_JOIN = "redirect:/join";

    private final Invitations invitations;
    private final SignIns signIns;
    private final Refusals refusals;

    OfferPage(Invitations invitations, SignIns signIns, Refusals refusals) {
        this.invitations = invitations;
        this.signIns = signIns;
        this.refusals = refusals;
    }

    @GetMapping({"/join/offer", "/join/accept"})
    String offer(Model page, HttpServletRequest request) {
        return OfferInHand.of(request).map(it -> show(it, page)).orElse(TO_JOIN);
    }

    @PostMapping("/join/accept")
    String accept(
            @RequestParam String displayName,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var me = signIns.current();
        var offer = OfferInHand.of(request);
        if (me.isEmpty() || offer.isEmpty() || isMine(offer.get(), me)) {
            return "redirect:/join/offer";
        }
        try {
            invitations.accept(me.get().person(), offer.get(), displayName);
            OfferInHand.putDown(request);
            return "redirect:/home";
        } catch (DisplayNameRefused | DemoStaysInside e) {
            refusals.tell(e, page.addAttribute("displayName", displayName), response, locale);
            return show(offer.get(), page);
        } catch (InvitationGone e) {
            OfferInHand.putDown(request);
            refusals.tell(e, page, response, locale);
            return "entry/join";
        }
    }

    /** Writes nothing: who declines and who never looked are the same. */
    @PostMapping("/join/not-now")
    String notNow(HttpServletRequest request) {
        OfferInHand.putDown(request);
        return "redirect:/join/not-now";
    }

    @GetMapping("/join/not-now")
    String declined() {
        return "entry/not-now";
    }

    /** The one who invites hands over the device: signed out, the invitation still in hand. */
    @PostMapping("/join/hand-over")
    String handOver(HttpServletRequest request, HttpServletResponse response) {
        var offer = OfferInHand.of(request);
        signIns.leave(request, response);
        offer.ifPresent(it -> OfferInHand.take(it, request));
        return "redirect:/join/offer";
    }

    private String show(Offer offer, Model page) {
        var me = signIns.current();
        page.addAttribute("inviter", offer.inviter()).addAttribute("signedIn", me.isPresent());
        return isMine(offer, me) ? "entry/own-invitation" : PAGE;
    }

    private static boolean isMine(Offer offer, Optional<SignedIn> me) {
        return me.filter(it -> offer.isFrom(it.person())).isPresent();
    }
}
