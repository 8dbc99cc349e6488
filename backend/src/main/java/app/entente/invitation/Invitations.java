package app.entente.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.entente.couple.DisplayName;
import app.entente.couple.Membership;
import app.entente.couple.RetentionSettings;
import app.entente.couple.SeatAssignment;
import app.entente.couple.SpaceEnded;
import app.entente.invitation.InvitationRefused.InvitationGone;
import app.entente.invitation.InvitationRefused.OwnInvitation;
import app.entente.person.PersonId;
import app.entente.signin.RateLimits;
import app.entente.signin.RefusedAttempt;
import app.entente.signin.Token;
import app.entente.signin.TypedCode;
import app.entente.vault.Vault;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers the second seat of a space, once: by link, by typed code, by QR code.
 *
 * <p>An unknown, used, expired or revoked invitation is not found. Declining means not calling {@link #accept}.
 */
@Service
public class Invitations {

    private static final int CODE = 10;

    private final InvitationRepository invitations;
    private final SeatAssignment seatAssignment;
    private final RetentionSettings retention;
    private final RateLimits rateLimits;
    private final Vault vault;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Invitations(
            InvitationRepository invitations,
            SeatAssignment seatAssignment,
            RetentionSettings retention,
            RateLimits rateLimits,
            Vault vault,
            Clock clock,
            ApplicationEventPublisher events) {
        this.invitations = invitations;
        this.seatAssignment = seatAssignment;
        this.retention = retention;
        this.rateLimits = rateLimits;
        this.vault = vault;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Issues an invitation, and ends one that is still pending; throws SecondSeatTaken where the second seat is held,
     * and SpaceResting or SpaceClosed unless the space is open.
     */
    @Transactional
    public IssuedInvitation issue(Membership me, InvitationLifetime invitationLifetime) {
        seatAssignment.requireSecondSeatFree(me);
        var now = clock.instant();
        invitations.endPending(me.space(), now);
        var token = Token.random();
        var code = TypedCode.random(CODE);
        var until = now.plus(invitationLifetime.duration());
        invitations.insert(
                new InvitationRepository.PendingOffer(me.space(), InvitationId.create(), until), token, digest(code));
        events.publishEvent(new InvitationChanged(me.space(), me.person()));
        return new IssuedInvitation(token.value(), code, until);
    }

    /** Returns the time until which the pending invitation can be accepted; empty where none is pending. */
    @Transactional(readOnly = true)
    public Optional<Instant> pendingUntil(Membership me) {
        return invitations.findPendingUntil(me.space(), clock.instant());
    }

    /** Ends the pending invitation, if there is one. */
    @Transactional
    public void revoke(Membership me) {
        if (invitations.endPending(me.space(), clock.instant())) {
            events.publishEvent(new InvitationChanged(me.space(), me.person()));
        }
    }

    /** Returns the offer of this token; no attempt is counted, since nobody guesses 256 random bits. */
    @Transactional(readOnly = true)
    public Optional<InvitationOffer> findByToken(String token) {
        return invitations.findByToken(new Token(token), clock.instant()).flatMap(this::toOffer);
    }

    /**
     * Returns the offer of this typed code; counts an attempt of this address's network, and throws TooManyAttempts
     * beyond its limit.
     */
    public Optional<InvitationOffer> findByCode(String code, String address) {
        rateLimits.countCodeAttempt(address);
        var offer = invitations.findByCode(digest(code), clock.instant()).flatMap(this::toOffer);
        if (offer.isEmpty()) {
            events.publishEvent(RefusedAttempt.INVITATION_CODE);
        }
        return offer;
    }

    /**
     * Returns the offer of an invitation just issued, as the invited person would see it; no attempt is counted, since
     * nothing is guessed.
     */
    @Transactional(readOnly = true)
    public Optional<InvitationOffer> toOffer(IssuedInvitation issuedInvitation) {
        return invitations
                .findByToken(new Token(issuedInvitation.token()), clock.instant())
                .flatMap(this::toOffer);
    }

    /**
     * Fills the second seat with this person; throws {@link OwnInvitation}, {@link InvitationGone} or
     * DisplayNameRefused.
     */
    @Transactional
    public Membership accept(PersonId person, InvitationOffer invitationOffer, String displayName) {
        var name = new DisplayName(displayName);
        if (invitationOffer.isFrom(person)) {
            throw new OwnInvitation();
        }
        if (!seatAssignment.lockSpace(invitationOffer.seat())
                || !invitations.markAccepted(invitationOffer, clock.instant())) {
            throw new InvitationGone();
        }
        return seatAssignment.fillSecondSeat(invitationOffer.seat(), person, name);
    }

    /** Returns whether this invitation is still open and no account was made by it. */
    @Transactional(readOnly = true)
    public boolean admitsAccount(InvitationOffer invitationOffer) {
        return invitations.admitsAccount(invitationOffer, clock.instant());
    }

    /**
     * Admits one account where signing up is by invitation; returns false for every other one, and once the invitation
     * is no longer open. It takes part in the transaction that makes the account.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean admitAccount(InvitationOffer invitationOffer) {
        return invitations.markAdmitted(invitationOffer, clock.instant());
    }

    /** Ends the pending invitation of a space that is being closed. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void end(SpaceEnded event) {
        invitations.endPending(event.space(), clock.instant());
    }

    @Scheduled(cron = "0 10 * * * *")
    @Transactional
    void deleteEnded() {
        invitations.deleteEnded(clock.instant(), retention.endedInvitations());
    }

    private Optional<InvitationOffer> toOffer(InvitationRepository.PendingOffer it) {
        return seatAssignment.openSeat(it.space()).map(seat -> new InvitationOffer(it.id(), seat, it.until()));
    }

    private byte[] digest(String code) {
        return vault.mac("couple.invitation.code", TypedCode.normalize(code).getBytes(UTF_8));
    }
}
