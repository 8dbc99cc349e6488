package app.entente.account;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Makes accounts, and lets their owners in: by password, or by recovery code once. */
@Service
public class Accounts {

    private final PersonRepository persons;
    private final Passwords passwords;
    private final Places places;
    private final Attempts attempts;
    private final TransactionOperations transaction;

    Accounts(
            PersonRepository persons,
            Passwords passwords,
            Places places,
            Attempts attempts,
            TransactionOperations transaction) {
        this.persons = persons;
        this.passwords = passwords;
        this.places = places;
        this.attempts = attempts;
        this.transaction = transaction;
    }

    /** For whoever comes from this address; where too many came from there of late, later. */
    public Created create(String name, String password, String address) {
        attempts.account(address);
        return create(name, password);
    }

    public Created create(String name, String password) {
        var known = SignInName.read(name).orElseThrow(NameRefused::new);
        passwords.judge(password, known.value());
        var created = new Created(PersonId.create(), RecoveryCode.random());
        persons.add(created.person(), known, passwords.hash(password), created.code());
        return created;
    }

    /** Empty for an unknown name and a wrong password alike, and after the same time. */
    public Optional<PersonId> signIn(String name, String password, String address) {
        var read = SignInName.read(name);
        attempts.signIn(read.map(SignInName::value).orElse(name), address);
        var found = read.flatMap(persons::find);
        return passwords.matches(password, found.map(PersonRepository.Found::password))
                ? found.map(PersonRepository.Found::person)
                : Optional.empty();
    }

    /** Sets a new password, ends every signed-in place, and gives the next code. */
    public RecoveryCode recover(String name, String code, String newPassword, String address) {
        var read = SignInName.read(name);
        attempts.recovery(read.map(SignInName::value).orElse(name), address);
        var known = read.orElseThrow(RecoveryRefused::new);
        passwords.judge(newPassword, known.value());
        var used = new RecoveryCode(code);
        var person = persons.find(known, used).orElseThrow(RecoveryRefused::new);
        var hash = passwords.hash(newPassword);
        var next = RecoveryCode.random();
        transaction.executeWithoutResult(_ -> {
            persons.recover(person, used, next, hash);
            places.endAll(person);
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
        passwords.judge(next, persons.name(person));
        persons.changePassword(person, passwords.hash(next));
    }

    /** Asked before what cannot be undone; counted like a sign-in. */
    public boolean passwordMatches(PersonId person, String password) {
        attempts.confirmation(person);
        return passwords.matches(password, persons.password(person));
    }

    public String name(PersonId person) {
        return persons.name(person);
    }

    /** The language this person reads in; absent until one was chosen. It is theirs alone: nothing of it reaches a partner. */
    public Optional<Locale> language(PersonId person) {
        return persons.language(person);
    }

    public void chooseLanguage(PersonId person, Locale language) {
        persons.chooseLanguage(person, language);
    }

    /** Signs the person out everywhere and forgets them; what they wrote elsewhere is erased by its owners before. */
    public void erase(PersonId person) {
        transaction.executeWithoutResult(_ -> {
            places.endAll(person);
            persons.remove(person);
        });
    }

    private void confirm(PersonId person, String password) {
        if (!passwordMatches(person, password)) {
            throw new WrongPassword();
        }
    }
}
