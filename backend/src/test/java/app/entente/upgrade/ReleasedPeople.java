package app.entente.upgrade;

import app.entente.account.Accounts;
import app.entente.account.UniqueCredentials;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import org.springframework.boot.test.context.TestComponent;

/** Signs the people of a released database in. */
@TestComponent
class ReleasedPeople {

    private final Release release;
    private final Accounts accounts;
    private final Spaces spaces;

    ReleasedPeople(Release release, Accounts accounts, Spaces spaces) {
        this.release = release;
        this.accounts = accounts;
        this.spaces = spaces;
    }

    Release release() {
        return release;
    }

    Membership of(String name) {
        var person = accounts.signIn(name, UniqueCredentials.PASSWORD, UniqueCredentials.origin(), it -> it)
                .orElseThrow();
        return spaces.current(person).orElseThrow();
    }
}
