package app.entente.demo;

import app.entente.account.Accounts;
import app.entente.account.PersonId;
import app.entente.couple.Invitations;
import app.entente.couple.Lifetime;
import app.entente.couple.Spaces;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes two people and a space for them, by the ways everybody goes; their names and passwords are known to nobody. */
@Component
class Casting {

    private final Accounts accounts;
    private final Spaces spaces;
    private final Invitations invitations;

    Casting(Accounts accounts, Spaces spaces, Invitations invitations) {
        this.accounts = accounts;
        this.spaces = spaces;
        this.invitations = invitations;
    }

    Cast cast(Script script) {
        var noa = spaces.found(person(), script.sheet(Role.NOA).name());
        var issued = invitations.issue(noa, Lifetime.ONE_DAY);
        var offer = invitations.offer(issued).orElseThrow();
        return new Cast(
                noa,
                invitations.accept(person(), offer, script.sheet(Role.ROBIN).name()));
    }

    private PersonId person() {
        return accounts.create("demo-" + random(), random()).person();
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
