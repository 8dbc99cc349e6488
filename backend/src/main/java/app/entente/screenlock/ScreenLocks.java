package app.entente.screenlock;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.entente.account.AccountRefused.WrongPassword;
import app.entente.account.Accounts;
import app.entente.account.PasswordConfirmations;
import app.entente.person.PersonId;
import app.entente.screenlock.ScreenLockRefused.PinExhausted;
import app.entente.signin.SignedInPlaceGone;
import app.entente.signin.SignedInPlaceId;
import app.entente.signin.SignedInPlaces;
import app.entente.vault.Vault;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Locks signed-in places and unlocks them by PIN, at most five tries, or by password. A PIN is kept as a digest under the
 * server's secret, so that the database alone, in which four digits would be soon tried, tells none.
 */
@Service
public class ScreenLocks {

    public static final int MOST_TRIES = 5;

    private static final String PURPOSE = "screenlock.pin";

    private final ScreenLockRepository locks;
    private final SignedInPlaces signedInPlaces;
    private final Accounts accounts;
    private final PasswordConfirmations confirmations;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    ScreenLocks(
            ScreenLockRepository locks,
            SignedInPlaces signedInPlaces,
            Accounts accounts,
            PasswordConfirmations confirmations,
            Vault vault,
            ApplicationEventPublisher events) {
        this.locks = locks;
        this.signedInPlaces = signedInPlaces;
        this.accounts = accounts;
        this.confirmations = confirmations;
        this.vault = vault;
        this.events = events;
    }

    /** Returns the idle time this person chose; empty where their screens are not locked. */
    @Transactional(readOnly = true)
    public Optional<LockDelay> delay(PersonId person) {
        return locks.findDelay(person);
    }

    /** Sets the PIN and the idle time; throws {@link SignedInPlaceGone} unless the person is signed in at this place. */
    @Transactional
    public void turnOn(PersonId person, SignedInPlaceId here, Pin pin, LockDelay delay) {
        signedInPlaces.requireActive(person, here);
        locks.save(person, digest(person, pin.digits()), delay);
        events.publishEvent(new ScreenLockChanged(person));
    }

    /**
     * Turns the lock off and unlocks every place of this person; throws {@link SignedInPlaceGone} unless they are signed
     * in at this one.
     */
    @Transactional
    public void turnOff(PersonId person, SignedInPlaceId here) {
        signedInPlaces.requireActive(person, here);
        locks.delete(person);
        events.publishEvent(new ScreenLockChanged(person));
    }

    /**
     * Locks this place, where its person has a lock at all, and forgets that the password was confirmed there; returns
     * whether it is locked now.
     */
    @Transactional
    public boolean lock(PersonId person, SignedInPlaceId place) {
        if (locks.findDelay(person).isEmpty()) {
            return false;
        }
        confirmations.forget(place);
        if (locks.lock(person, place)) {
            events.publishEvent(new ScreenLockChanged(person));
        }
        return true;
    }

    @Transactional(readOnly = true)
    public boolean isLocked(SignedInPlaceId place) {
        return locks.isLocked(place);
    }

    /** Returns whether another node, or this one, has locked the place; what this node knows of its password is forgotten. */
    @Transactional(readOnly = true)
    public boolean noticeLock(SignedInPlaceId place) {
        var locked = locks.isLocked(place);
        if (locked) {
            confirmations.forget(place);
        }
        return locked;
    }

    /** Unlocks the place if this is the PIN; throws {@link PinExhausted} once it was tried too often. */
    @Transactional
    public boolean unlock(PersonId person, SignedInPlaceId place, String typed) {
        if (!locks.countTry(place, MOST_TRIES)) {
            throw new PinExhausted();
        }
        var right = locks.findPin(person)
                .filter(it -> MessageDigest.isEqual(it, digest(person, typed.strip())))
                .isPresent();
        if (right) {
            locks.unlock(place);
        }
        return right;
    }

    /** Unlocks the place by password; throws {@link WrongPassword}, or TooManyAttempts as at sign-in. */
    public void unlockByPassword(PersonId person, SignedInPlaceId place, String password) {
        if (!accounts.passwordMatches(person, place, password)) {
            throw new WrongPassword();
        }
        locks.unlock(place);
    }

    private byte[] digest(PersonId person, String digits) {
        return vault.mac(PURPOSE, (person.value() + " " + digits).getBytes(UTF_8));
    }
}
