package app.entente.account;

import app.entente.account.AccountRefused.NameRefused;
import app.entente.account.AccountRefused.NameTaken;
import app.entente.account.AccountRefused.PasswordRefused;
import app.entente.account.AccountRefused.PasswordsBusy;
import app.entente.account.AccountRefused.WrongPassword;
import app.entente.person.PersonId;
import app.entente.signin.RateLimits;
import app.entente.signin.SignedInPlaceId;
import app.entente.signin.SignedInPlaces;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes, changes and erases accounts. Each act that takes a password goes through the {@link PasswordQueue} and throws
 * {@link PasswordsBusy} where that is full.
 */
@Service
public class Accounts {

    private final PersonRepository persons;
    private final Passwords passwords;
    private final PasswordQueue queue;
    private final SignedInPlaces signedInPlaces;
    private final RateLimits rateLimits;
    private final SignUpCodes signUpCodes;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    Accounts(
            PersonRepository persons,
            Passwords passwords,
            PasswordQueue queue,
            SignedInPlaces signedInPlaces,
            RateLimits rateLimits,
            SignUpCodes signUpCodes,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.passwords = passwords;
        this.queue = queue;
        this.signedInPlaces = signedInPlaces;
        this.rateLimits = rateLimits;
        this.signUpCodes = signUpCodes;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * Makes an account for somebody at this address; throws TooManyAttempts where too many were made from its network
     * within an hour, SignUpClosed or SignUpCodeRefused where the claim does not admit them, else as
     * {@link #create(String, String)}.
     */
    public NewAccount create(String name, String password, SignUpClaim claim, String address) {
        return queue.admit(() -> {
            rateLimits.countNewAccount(address);
            return create(name, password, () -> signUpCodes.admit(claim));
        });
    }

    /** Makes an account; throws {@link NameRefused}, {@link NameTaken} or {@link PasswordRefused}. */
    public NewAccount create(String name, String password) {
        return queue.admit(() -> create(name, password, () -> {}));
    }

    private NewAccount create(String name, String password, Runnable admission) {
        var known = SignInName.parse(name).orElseThrow(NameRefused::new);
        passwords.requireAcceptable(password, known.value());
        var newAccount = new NewAccount(PersonId.create(), RecoveryCode.random());
        var hash = passwords.hash(password);
        transaction.executeWithoutResult(_ -> {
            admission.run(); // a code stays unused where the name is taken
            persons.insert(newAccount.person(), known, hash, newAccount.code());
        });
        return newAccount;
    }

    /** Replaces the recovery code; throws {@link WrongPassword}, SignedInPlaceGone or TooManyAttempts. */
    public RecoveryCode renewRecoveryCode(PersonId person, SignedInPlaceId here, String password) {
        if (!passwordMatches(person, here, password)) {
            throw new WrongPassword();
        }
        var next = RecoveryCode.random();
        transaction.executeWithoutResult(_ -> {
            persons.renewRecovery(person, next);
            signedInPlaces.requireActive(person, here);
        });
        return next;
    }

    /**
     * Changes the password and ends every signed-in place but this one; throws {@link WrongPassword},
     * {@link PasswordRefused}, SignedInPlaceGone or TooManyAttempts.
     */
    public void changePassword(PersonId person, SignedInPlaceId here, String current, String next) {
        var hash = queue.admit(() -> hashInPlaceOf(person, here, current, next));
        transaction.executeWithoutResult(_ -> {
            persons.changePassword(person, hash); // its lock first: of two at once the second finds its place ended
            signedInPlaces.requireActive(person, here);
            signedInPlaces.endOthers(person, here);
            events.publishEvent(new AccountEvent.PasswordReplaced(person));
        });
    }

    /** Returns whether the password is this person's, which confirms irreversible acts; counted by this place. */
    public boolean passwordMatches(PersonId person, SignedInPlaceId here, String password) {
        return queue.admit(() -> isPasswordOf(person, here, password));
    }

    /** Returns whether the password is that of a person who sits at a shared device; counted by person. */
    public boolean passwordMatches(PersonId person, String password) {
        return queue.admit(() -> {
            rateLimits.countPasswordConfirmation(person);
            return passwords.matches(password, persons.findPasswordHash(person));
        });
    }

    /** Returns the normalized name this person signs in with. */
    public String signInName(PersonId person) {
        return persons.findName(person);
    }

    /**
     * Ends every signed-in place of the person and deletes the account; the caller has erased what they wrote
     * elsewhere.
     */
    public void erase(PersonId person) {
        transaction.executeWithoutResult(_ -> {
            persons.lock(person); // before the places, as a change of the password does
            signedInPlaces.endAll(person);
            events.publishEvent(new AccountEvent.Erased(person));
            persons.delete(person);
        });
    }

    private String hashInPlaceOf(PersonId person, SignedInPlaceId here, String current, String next) {
        if (!isPasswordOf(person, here, current)) {
            throw new WrongPassword();
        }
        passwords.requireAcceptable(next, persons.findName(person));
        return passwords.hash(next);
    }

    private boolean isPasswordOf(PersonId person, SignedInPlaceId here, String password) {
        rateLimits.countPasswordConfirmation(person, here);
        return passwords.matches(password, persons.findPasswordHash(person));
    }
}
