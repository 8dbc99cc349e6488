package app.entente.privacy;

import app.entente.account.AccountRefused.WrongPassword;
import app.entente.account.Accounts;
import app.entente.couple.Spaces;
import app.entente.person.PersonId;
import app.entente.signin.SignedInPlaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Erases a person's account, for good and at once.
 *
 * <p>Every key of the person is erased, and with it what only they wrote, also in backups made without the keys.
 */
@Service
public class AccountErasure {

    private final Accounts accounts;
    private final Spaces spaces;
    private final TransactionOperations transaction;

    AccountErasure(Accounts accounts, Spaces spaces, TransactionOperations transaction) {
        this.accounts = accounts;
        this.spaces = spaces;
        this.transaction = transaction;
    }

    /**
     * Erases the account of this person; what both wrote stays for the partner until the closed space ends. Throws
     * WrongPassword.
     */
    public void eraseMe(PersonId person, SignedInPlaceId here, String password) {
        if (!accounts.passwordMatches(person, here, password)) {
            throw new WrongPassword();
        }
        transaction.executeWithoutResult(_ -> {
            spaces.findByPerson(person).forEach(spaces::erase);
            accounts.erase(person);
        });
    }
}
