package app.entente.account;

import app.entente.person.PersonId;
import app.entente.signin.RateLimits;
import app.entente.signin.SignedInPlaces;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Makes accounts, and lets their owners in: by password, or by recovery code once. */
@Service
public class Accounts {

    private final PersonRepository persons;
    private final Passwords passwords;
    private final SignedInPlaces signedInPlaces;
    private final RateLimits rateLimits;
    private final TransactionOperations transaction;

    Accounts(
            PersonRepository persons,
            Passwords passwords,
            SignedInPlaces signedInPlaces,
            RateLimits rateLimits,
            TransactionOperations transaction) {
        this.persons = persons;
        this.passwords = passwords;
        this.signedInPlaces = signedInPlaces;
        this.rateLimits = rateLimits;
        this.transaction = transaction;
    }

    /** For whoever comes from this address; where too many came from there of late, later. */
    public NewAccount create(String name, String password, String address) {
        rateLimits.countNewAccount(address);
        return create(name, password);
    }

    public NewAccount create(String name, String password) {
        var known = SignInName.parse(name).orElseThrow(NameRefused::new);
        passwords.requireAcceptable(password, known.value());
        var newAccount = new NewAccount(PersonId.create(), RecoveryCode.random());
        persons.insert(newAccount.person(), known, passwords.hash(password), newAccount.code());
        return newAccount;
    }

    /** Empty for an unknown name and a wrong password alike, and after the same time. */
    public Optional<PersonId> signIn(String name, String password, String address) {
        var read = SignInName.parse(name);
        rateLimits.countSignIn(read.map(SignInName::value).orElse(name), address);
        var found = read.flatMap(persons::find);
        return passwords.matches(password, found.map(PersonRepository.StoredPassword::password))
                ? found.map(PersonRepository.StoredPassword::person)
                : Optional.empty();
    }

    /** Sets a new password, ends every signed-in place, and gives the next code. */
    public RecoveryCode recover(String name, String code, String newPassword, String address) {
        var read = SignInName.parse(name);
        rateLimits.countRecovery(read.map(SignInName::value).orElse(name), address);
        var known = read.orElseThrow(RecoveryRefused::new);
        passwords.requireAcceptable(newPassword, known.value());
        var used = new RecoveryCode(code);
        var person = persons.find(known, used).orElseThrow(RecoveryRefused::new);
        var hash = passwords.hash(newPassword);
        var next = RecoveryCode.random();
        transaction.executeWithoutResult(_ -> {
            persons.recover(person, used, next, hash);
            signedInPlaces.endAll(person);
        });
        return next;
    }

    public RecoveryCode renewRecoveryCode(PersonId person, String password) {
        confirm(person, password);
        var next = RecoveryCode.random();
        persons.renewRecovery(person, next);
        return next;
    }

    public void changePassword(PersonId person, String current, String next) {
        confirm(person, current);
        passwords.requireAcceptable(next, persons.findName(person));
        persons.changePassword(person, passwords.hash(next));
    }

    /** Asked before what cannot be undone; counted like a sign-in. */
    public boolean passwordMatches(PersonId person, String password) {
        rateLimits.countPasswordConfirmation(person);
        return passwords.matches(password, persons.findPasswordHash(person));
    }

    public String signInName(PersonId person) {
        return persons.findName(person);
    }

    /** The language this person reads in; absent until one was chosen. It is theirs alone: nothing of it reaches a partner. */
    public Optional<Locale> language(PersonId person) {
        return persons.findLanguage(person);
    }

    public void chooseLanguage(PersonId person, Locale language) {
        persons.chooseLanguage(person, language);
    }

    /** Signs the person out everywhere and forgets them; what they wrote elsewhere is erased by its owners before. */
    public void erase(PersonId person) {
        transaction.executeWithoutResult(_ -> {
            signedInPlaces.endAll(person);
            persons.delete(person);
        });
    }

    private void confirm(PersonId person, String password) {
        if (!passwordMatches(person, password)) {
            throw new WrongPassword();
        }
    }
}
