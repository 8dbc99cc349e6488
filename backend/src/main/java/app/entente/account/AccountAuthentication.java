package app.entente.account;

import app.entente.account.AccountRefused.PasswordRefused;
import app.entente.account.AccountRefused.PasswordsBusy;
import app.entente.account.AccountRefused.RecoveryRefused;
import app.entente.account.PersonRepository.StoredPassword;
import app.entente.person.PersonId;
import app.entente.signin.AttemptOrigin;
import app.entente.signin.RateLimits;
import app.entente.signin.RefusedAttempt;
import app.entente.signin.SignedInPlaces;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Authenticates the owners of accounts: by password, or once by recovery code. Both go through the
 * {@link PasswordQueue} and throw {@link PasswordsBusy} where that is full. A refused attempt is published as
 * {@link RefusedAttempt}.
 */
@Service
public class AccountAuthentication {

    private final PersonRepository persons;
    private final Passwords passwords;
    private final PasswordQueue queue;
    private final SignedInPlaces signedInPlaces;
    private final RateLimits rateLimits;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    AccountAuthentication(
            PersonRepository persons,
            Passwords passwords,
            PasswordQueue queue,
            SignedInPlaces signedInPlaces,
            RateLimits rateLimits,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.passwords = passwords;
        this.queue = queue;
        this.signedInPlaces = signedInPlaces;
        this.rateLimits = rateLimits;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * Returns what is made for the person who signs in, such as a signed-in place; empty for an unknown name and a wrong
     * password alike, after the same time, and for one that is replaced before. Counts an attempt, and throws
     * TooManyAttempts beyond the limit.
     */
    public <T> Optional<T> signIn(String name, String password, AttemptOrigin origin, Function<PersonId, T> making) {
        var made = queue.admit(() -> authenticate(name, password, origin)).flatMap(it -> whileItHolds(it, making));
        if (made.isEmpty()) {
            events.publishEvent(RefusedAttempt.SIGN_IN);
        }
        return made;
    }

    /** A new password waits for what is made, and ends it. */
    private <T> Optional<T> whileItHolds(StoredPassword stored, Function<PersonId, T> making) {
        return Objects.requireNonNull(transaction.execute(
                _ -> persons.lockPassword(stored) ? Optional.of(making.apply(stored.person())) : Optional.empty()));
    }

    private Optional<StoredPassword> authenticate(String name, String password, AttemptOrigin origin) {
        var read = SignInName.parse(name);
        var found = read.flatMap(persons::find);
        var person = found.map(StoredPassword::person);
        rateLimits.countSignIn(read.map(SignInName::value).orElse(name), person, origin);
        return passwords.matches(password, found.map(StoredPassword::password)) ? found : Optional.empty();
    }

    /**
     * Sets a new password, ends every signed-in place, and returns the next recovery code; throws
     * {@link RecoveryRefused}, {@link PasswordRefused} or TooManyAttempts.
     */
    public RecoveryCode recover(String name, String code, String newPassword, AttemptOrigin origin) {
        return queue.admit(() -> useCode(name, code, newPassword, origin));
    }

    private RecoveryCode useCode(String name, String code, String newPassword, AttemptOrigin origin) {
        var used = new RecoveryCode(code);
        var person = SignInName.parse(name)
                .flatMap(it -> persons.find(it, used))
                .orElseGet(() -> {
                    countWrongCode(name, origin); // a right one is never slowed down: nobody guesses 117 random bits
                    throw refusedCode();
                });
        passwords.requireAcceptable(newPassword, persons.findName(person));
        var hash = passwords.hash(newPassword);
        var next = RecoveryCode.random();
        transaction.executeWithoutResult(_ -> {
            if (!persons.recover(person, used, next, hash)) {
                throw refusedCode();
            }
            signedInPlaces.endAll(person);
            events.publishEvent(new AccountEvent.PasswordReplaced(person));
        });
        return next;
    }

    private RecoveryRefused refusedCode() {
        events.publishEvent(RefusedAttempt.RECOVERY_CODE);
        return new RecoveryRefused();
    }

    private void countWrongCode(String name, AttemptOrigin origin) {
        var read = SignInName.parse(name);
        var owner = read.flatMap(persons::find).map(StoredPassword::person);
        rateLimits.countRecovery(read.map(SignInName::value).orElse(name), owner, origin);
    }
}
