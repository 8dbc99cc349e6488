package app.entente.ui.entry;

import app.entente.couple.Offer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** The invitation somebody is looking at. It lies in their session, in memory: looking at it stores nothing. */
final class OfferInHand {

    private static final String OFFER = OfferInHand.class.getName();

    private OfferInHand() {}

    static Optional<Offer> of(HttpServletRequest request) {
        return session(request).map(it -> it.getAttribute(OFFER)).map(Offer.class::cast);
    }

    static void take(Offer offer, HttpServletRequest request) {
        request.getSession().setAttribute(OFFER, offer);
    }

    static void putDown(HttpServletRequest request) {
        session(request).ifPresent(it -> it.removeAttribute(OFFER));
    }

    private static Optional<HttpSession> session(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false));
    }
}
