package app.entente.couple;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.entente.account.Attempts;
import app.entente.account.PersonId;
import app.entente.account.Token;
import app.entente.account.TypedCode;
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
 * Offers the second seat, once: by link, by typed code, by QR.
 *
 * <p>What is unknown, used, expired or revoked is simply not there. Declining is not calling {@link #accept}.
 */
@Service
public class Invitations {

    private static final int CODE = 8;

    private final InvitationRepository invitations;
    private final Seating seating;
    private final RetentionSettings retention;
    private final Attempts attempts;
    private final Vault vault;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Invitations(
            InvitationRepository invitations,
            Seating seating,
            RetentionSettings retention,
            Attempts attempts,
            Vault vault,
            Clock clock,
            ApplicationEventPublisher events) {
        this.invitations = invitations;
        this.seating = seating;
        this.retention = retention;
        this.attempts = attempts;
        this.vault = vault;
        this.clock = clock;
        this.events = events;
    }

    /** A new invitation; one that was still alive ends with it. */
    @Transactional
    public Issued issue(Membership me, Lifetime lifetime) {
        seating.requireFree(me);
        var now = clock.instant();
        invitations.end(me.space(), now);
        var token = Token.random();
        var code = TypedCode.random(CODE);
        var until = now.plus(lifetime.duration());
        invitations.add(new InvitationRepository.Alive(me.space(), InvitationId.create(), until), token, digest(code));
        events.publishEvent(new InvitationChanged(me.space(), me.person()));
        return new Issued(token.value(), code, until);
    }

    /** Until when somebody can still accept. */
    @Transactional(readOnly = true)
    public Optional<Instant> pending(Membership me) {
        return invitations.pending(me.space(), clock.instant());
    }

    @Transactional
    public void revoke(Membership me) {
        if (invitations.end(me.space(), clock.instant())) {
            events.publishEvent(new InvitationChanged(me.space(), me.person()));
        }
    }

    @Transactional(readOnly = true)
    public Optional<Offer> byToken(String token, String address) {
        attempts.codes(address);
        return invitations.byToken(new Token(token), clock.instant()).flatMap(this::offer);
    }

    @Transactional(readOnly = true)
    public Optional<Offer> byCode(String code, String address) {
        attempts.codes(address);
        return invitations.byCode(digest(code), clock.instant()).flatMap(this::offer);
    }

    /** As whoever is invited would read it, for who has just made it: no guess, so no try is counted. */
    @Transactional(readOnly = true)
    public Optional<Offer> offer(Issued issued) {
        return invitations.byToken(new Token(issued.token()), clock.instant()).flatMap(this::offer);
    }

    @Transactional
    public Membership accept(PersonId person, Offer offer, String displayName) {
        var name = new DisplayName(displayName);
        if (offer.isFrom(person)) {
            throw new OwnInvitation();
        }
        if (!seating.lock(offer.seat()) || !invitations.spend(offer, clock.instant())) {
            throw new InvitationGone();
        }
        return seating.fillSecondSeat(offer.seat(), person, name);
    }

    /** No invitation outlives its space. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void end(SpaceEnded event) {
        invitations.end(event.space(), clock.instant());
    }

    @Scheduled(cron = "0 10 * * * *")
    @Transactional
    void forgetEnded() {
        invitations.forget(clock.instant(), retention.endedInvitations());
    }

    private Optional<Offer> offer(InvitationRepository.Alive it) {
        return seating.openSeat(it.space()).map(seat -> new Offer(it.id(), seat, it.until()));
    }

    private byte[] digest(String code) {
        return vault.mac("couple.invitation.code", TypedCode.read(code).getBytes(UTF_8));
    }
}
