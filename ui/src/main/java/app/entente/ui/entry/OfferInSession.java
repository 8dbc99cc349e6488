package app.entente.ui.entry;

import app.entente.invitation.InvitationOffer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** The invitation a visitor is reading, kept in the HTTP session only; reading it stores nothing. */
final class OfferInSession {

    private static final String OFFER = OfferInSession.class.getName();

    private OfferInSession() {}

    static Optional<InvitationOffer> current(HttpServletRequest request) {
        return session(request).map(it -> it.getAttribute(OFFER)).map(InvitationOffer.class::cast);
    }

    static void store(InvitationOffer invitationOffer, HttpServletRequest request) {
        request.getSession().setAttribute(OFFER, invitationOffer);
    }

    static void clear(HttpServletRequest request) {
        session(request).ifPresent(it -> it.removeAttribute(OFFER));
    }

    private static Optional<HttpSession> session(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false));
    }
}
