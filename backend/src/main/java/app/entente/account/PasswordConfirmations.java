package app.entente.account;

import app.entente.account.AccountRefused.PasswordNotConfirmed;
import app.entente.account.AccountRefused.WrongPassword;
import app.entente.person.PersonId;
import app.entente.signin.SignedInPlaceEnded;
import app.entente.signin.SignedInPlaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Remembers for ten minutes that a person has confirmed their password at a signed-in place.
 *
 * <p>It is kept in memory: after a restart, or on another node, the password is asked for once more.
 */
@Service
public class PasswordConfirmations {

    private static final Duration VALID = Duration.ofMinutes(10);

    private final Accounts accounts;
    private final Clock clock;
    private final Map<SignedInPlaceId, Instant> validUntil = new ConcurrentHashMap<>();

    PasswordConfirmations(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Confirms the password for this place; throws {@link WrongPassword}, or TooManyAttempts as at sign-in. */
    public void confirm(PersonId person, SignedInPlaceId place, String password) {
        if (!accounts.passwordMatches(person, place, password)) {
            throw new WrongPassword();
        }
        validUntil.values().removeIf(it -> !isValid(it));
        validUntil.put(place, clock.instant().plus(VALID));
    }

    public boolean isConfirmed(SignedInPlaceId place) {
        var until = validUntil.get(place);
        return until != null && isValid(until);
    }

    /** Throws {@link PasswordNotConfirmed} unless the password was confirmed at this place within ten minutes. */
    public void requireConfirmed(SignedInPlaceId place) {
        if (!isConfirmed(place)) {
            throw new PasswordNotConfirmed();
        }
    }

    /** Forgets the confirmation at this place, on this node: it is locked, and its PIN is no password. */
    public void forget(SignedInPlaceId place) {
        validUntil.remove(place);
    }

    @EventListener
    void forget(SignedInPlaceEnded ended) {
        forget(ended.place());
    }

    private boolean isValid(Instant until) {
        return clock.instant().isBefore(until);
    }
}
