package app.entente.signin;

import app.entente.person.PersonId;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;

/**
 * Counts attempts, successful ones too, and throws {@link TooManyAttempts} beyond the limits of
 * {@link RateLimitSettings}.
 */
@Service
public class RateLimits {

    private final RateLimiter codesByAddress;
    private final RateLimiter signInsByName;
    private final RateLimiter signInsByAddress;
    private final RateLimiter recoveriesByName;
    private final RateLimiter recoveriesByAddress;
    private final RateLimiter accountsByAddress;

    RateLimits(RateLimitSettings settings, Clock clock) {
        var quarter = Duration.ofMinutes(15);
        var hour = Duration.ofHours(1);
        codesByAddress = new RateLimiter(settings.codesByAddress(), Duration.ofMinutes(1), clock);
        signInsByName = new RateLimiter(settings.signInsByName(), quarter, clock);
        signInsByAddress = new RateLimiter(settings.signInsByAddress(), quarter, clock);
        recoveriesByName = new RateLimiter(settings.recoveriesByName(), hour, clock);
        recoveriesByAddress = new RateLimiter(settings.recoveriesByAddress(), hour, clock);
        accountsByAddress = new RateLimiter(settings.accountsByAddress(), hour, clock);
    }

    /** Counts an attempt with an invitation's typed code, by the address's network. */
    public void countCodeAttempt(String address) {
        codesByAddress.consume(NetworkPrefix.of(address));
    }

    /** Counts a new account, by the address's network. */
    public void countNewAccount(String address) {
        accountsByAddress.consume(NetworkPrefix.of(address));
    }

    /** Counts a sign-in, by name and by the address's network. */
    public void countSignIn(String name, String address) {
        signInsByAddress.consume(NetworkPrefix.of(address));
        signInsByName.consume(name);
    }

    /** Counts a recovery, by name and by the address's network. */
    public void countRecovery(String name, String address) {
        recoveriesByAddress.consume(NetworkPrefix.of(address));
        recoveriesByName.consume(name);
    }

    /** Counts a password confirmation of a signed-in person, within the limit of sign-ins. */
    public void countPasswordConfirmation(PersonId person) {
        signInsByName.consume(person.toString());
    }
}
