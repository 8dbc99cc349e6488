package app.entente.upgrade;

import app.entente.account.AccountAuthentication;
import app.entente.account.UniqueCredentials;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import org.springframework.boot.test.context.TestComponent;

/** Signs the people of a released database in. */
@TestComponent
class ReleasedPeople {

    private final Release release;
    private final AccountAuthentication accountAuthentication;
    private final Spaces spaces;

    ReleasedPeople(Release release, AccountAuthentication accountAuthentication, Spaces spaces) {
        this.release = release;
        this.accountAuthentication = accountAuthentication;
        this.spaces = spaces;
    }

    Release release() {
        return release;
    }

    Membership of(String name) {
        var person = accountAuthentication
                .signIn(name, UniqueCredentials.PASSWORD, UniqueCredentials.origin(), it -> it)
                .orElseThrow();
        return spaces.current(person).orElseThrow();
    }
}
