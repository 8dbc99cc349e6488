package app.entente.signin;

import app.entente.person.PersonId;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Counts attempts, successful ones too, and throws {@link TooManyAttempts} beyond the limits of
 * {@link RateLimitSettings}.
 *
 * <p>No limit goes by a name alone, so that nobody is locked out from elsewhere; and each gives way by one attempt
 * within a minute at most, so that the right password waits no longer than that for any number of wrong ones.
 */
@Service
public class RateLimits {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final RateLimiter limiter;
    private final KnownDevices devices;
    private final RateLimit codes;
    private final RateLimit signIns;
    private final RateLimit signInsByNetwork;
    private final RateLimit recoveries;
    private final RateLimit confirmations;
    private final RateLimit accounts;

    RateLimits(RateLimitSettings settings, RateLimiter limiter, KnownDevices devices) {
        this.limiter = limiter;
        this.devices = devices;
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
        consumeByNetwork(codes, "", address);
    }

    /** Counts a new account, by the address's network. */
    public void countNewAccount(String address) {
        consumeByNetwork(accounts, "", address);
    }

    /**
     * Counts a sign-in: on a device where this person signed in before by that device, elsewhere by the address's
     * network, and by name and network.
     */
    public void countSignIn(String name, Optional<PersonId> person, AttemptOrigin origin) {
        consume(signIns, name, person, origin);
    }

    /** Counts a recovery, as a sign-in is counted. */
    public void countRecovery(String name, Optional<PersonId> person, AttemptOrigin origin) {
        consume(recoveries, name, person, origin);
    }

    /** Counts a password confirmation of a signed-in person. */
    public void countPasswordConfirmation(PersonId person) {
        limiter.consume(confirmations, person.toString());
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
