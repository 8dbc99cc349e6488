package app.entente.signin;

import app.entente.person.PersonId;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Counts attempts, successful ones too, and throws {@link TooManyAttempts} beyond the limits of
 * {@link RateLimitSettings}; one that was to let somebody in is published as {@link RefusedAttempt} before.
 *
 * <p>No limit goes by a name alone, so that nobody is locked out from elsewhere; and each gives way by one attempt
 * within a minute at most. A browser that was refused and has waited a minute gets one attempt that those who do not wait
 * cannot take from it.
 */
@Service
public class RateLimits {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final RateLimiter limiter;
    private final KnownDevices devices;
    private final WaitingTickets tickets;
    private final ApplicationEventPublisher events;
    private final RateLimit calendarReads = new RateLimit("calendar", 60, MINUTE.dividedBy(60));
    private final RateLimit codes;
    private final RateLimit signIns;
    private final RateLimit signInsByNetwork;
    private final RateLimit waited = new RateLimit("sign-in/waited", 5, MINUTE.dividedBy(5));
    private final RateLimit waitedByNetwork = new RateLimit("sign-in/waited/network", 20, MINUTE.dividedBy(20));
    private final RateLimit ticketUses = new RateLimit("sign-in/ticket", 1, MINUTE.multipliedBy(11));
    private final RateLimit recoveries;
    private final RateLimit confirmations;
    private final RateLimit accounts;

    RateLimits(
            RateLimitSettings settings,
            RateLimiter limiter,
            KnownDevices devices,
            WaitingTickets tickets,
            ApplicationEventPublisher events) {
        this.limiter = limiter;
        this.devices = devices;
        this.tickets = tickets;
        this.events = events;
        codes = new RateLimit("code", settings.codes(), MINUTE.dividedBy(settings.codes()));
        signIns = new RateLimit("sign-in", settings.signIns(), MINUTE);
        signInsByNetwork = new RateLimit("sign-in/network", settings.signInsByNetwork(), MINUTE.dividedBy(10));
        recoveries = new RateLimit("recovery", settings.recoveries(), MINUTE);
        confirmations = new RateLimit("confirmation", settings.signIns(), MINUTE);
        accounts = new RateLimit(
                "account", settings.accounts(), Duration.ofHours(1).dividedBy(settings.accounts()));
    }

    /** Counts an attempt with an invitation's typed code, by the address's network. */
    public void countCodeAttempt(String address) {
        publishingRefusal(RefusedAttempt.INVITATION_CODE, () -> consumeByNetwork(codes, "", address));
    }

    /** Counts a read of a calendar feed, by the address's network; one without a feed counts alike. */
    public void countCalendarRead(String address) {
        consumeByNetwork(calendarReads, "", address);
    }

    /** Counts a new account, by the address's network. */
    public void countNewAccount(String address) {
        publishingRefusal(RefusedAttempt.SIGN_UP, () -> consumeByNetwork(accounts, "", address));
    }

    /**
     * Counts a sign-in: on a device where this person signed in before by that device, elsewhere by the address's
     * network, and by name and network; where these refuse it, by the ticket of a browser that has waited a minute. The
     * refusal brings such a ticket.
     */
    public void countSignIn(String name, Optional<PersonId> person, AttemptOrigin origin) {
        try {
            consume(signIns, name, person, origin);
        } catch (TooManyAttempts refusal) {
            var held = tickets.read(name, origin);
            if (held.filter(it -> useTicket(it, name, origin)).isEmpty()) {
                var ticket =
                        held.filter(it -> tickets.wait(it).isPositive()).orElseGet(() -> tickets.issue(name, origin));
                events.publishEvent(RefusedAttempt.SIGN_IN);
                throw new TooManyAttempts(tickets.wait(ticket), Optional.of(ticket.value()));
            }
        }
    }

    /** Returns whether the ticket has waited long enough and was not used; those of one network get few attempts at once. */
    private boolean useTicket(WaitingTickets.WaitingTicket ticket, String name, AttemptOrigin origin) {
        if (tickets.wait(ticket).isPositive()) {
            return false;
        }
        try {
            limiter.consume(ticketUses, ticket.value());
            consumeByNetwork(waited, name, origin.address());
            consumeByNetwork(waitedByNetwork, "", origin.address());
            return true;
        } catch (TooManyAttempts _) {
            return false;
        }
    }

    /** Counts a recovery with a wrong code, as a sign-in is counted; a right one is never slowed down. */
    public void countRecovery(String name, Optional<PersonId> person, AttemptOrigin origin) {
        publishingRefusal(RefusedAttempt.RECOVERY_CODE, () -> consume(recoveries, name, person, origin));
    }

    /**
     * Counts a password confirmation of a signed-in person at this place. One place uses up little of what all places of
     * the person have together, so that a device in other hands delays nobody elsewhere.
     */
    public void countPasswordConfirmation(PersonId person, SignedInPlaceId place) {
        limiter.consume(confirmations, person + " " + place);
        limiter.consume(confirmations.wider(), person.toString());
    }

    /** Counts a password confirmation of a person who sits at a shared device. */
    public void countPasswordConfirmation(PersonId person) {
        limiter.consume(confirmations, person.toString());
    }

    private void publishingRefusal(RefusedAttempt kind, Runnable count) {
        try {
            count.run();
        } catch (TooManyAttempts refusal) {
            events.publishEvent(kind);
            throw refusal;
        }
    }

    private void consume(RateLimit limit, String name, Optional<PersonId> person, AttemptOrigin origin) {
        var device = person.flatMap(it -> devices.recognize(it, origin));
        if (device.isPresent()) {
            limiter.consume(limit, "device " + device.get());
        } else {
            consumeByNetwork(signInsByNetwork, "", origin.address());
            consumeByNetwork(limit, name, origin.address());
        }
    }

    private void consumeByNetwork(RateLimit limit, String name, String address) {
        NetworkPrefix.site(address).ifPresent(it -> limiter.consume(limit.wider(), name + " " + it));
        limiter.consume(limit, name + " " + NetworkPrefix.of(address));
    }
}
